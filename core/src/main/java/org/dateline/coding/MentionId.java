package org.dateline.coding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dateline.model.Act;
import org.dateline.model.Story;

/** A mention's id: from the story's words, where it stands in them, and the rule; the same on every run. */
final class MentionId {

    private MentionId() {}

    static String of(Story story, Act act) {
        String content = story.fingerprint() + "|" + act.triggerWords().span().start() + "|"
                + act.triggerWords().span().end() + "|" + act.rule();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
