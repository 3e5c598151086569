package org.dateline.app.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.knowledge.KnowledgeException;
import org.dateline.knowledge.RuleBook;

/** Opens the packed rules with a file of the user's. */
final class RuleBooks {

    private RuleBooks() {}

    /** What is wrong with the file stops the command: one sentence that names the file and the line. */
    static RuleBook with(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Stop(Exit.NOT_FOUND, "rules.missing", "There is no rule file " + file + ".");
        }
        try {
            return RuleBook.standardWith(file.getFileName().toString(), Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new Stop(Exit.INVALID_DATA, "rules.encoding", file + " is not written in UTF-8.");
        } catch (IOException e) {
            throw new Stop(Exit.FAILURE, "rules.unreadable", file + " could not be read: " + e.getMessage());
        } catch (KnowledgeException e) {
            throw new Stop(Exit.INVALID_DATA, "rules.invalid", String.valueOf(e.getMessage()));
        }
    }
}
