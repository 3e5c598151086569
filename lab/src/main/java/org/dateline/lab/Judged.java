package org.dateline.lab;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A coded mention that gold judges: whether it has it with the same type.
 *
 * @param story id of the story
 * @param of what the asker knows of the mention: its confidence, or what supports it
 */
public record Judged<T>(String story, T of, boolean right) {

    /**
     * Pairs each story's mentions with gold's. Those that answer a gold mention which may be missed, with another type,
     * are left out.
     *
     * @param known by story: what the asker knows of its coded mentions, in order
     */
    public static <T> List<Judged<T>> of(
            Collection<MarkedStory> gold, Map<String, MarkedStory> coded, Map<String, List<T>> known) {
        var judged = new ArrayList<Judged<T>>();
        for (MarkedStory story : gold) {
            List<Marked> mentions = coded.getOrDefault(story.id(), MarkedStory.of(story.id(), List.of()))
                    .mentions();
            List<T> here = known.getOrDefault(story.id(), List.of());
            Pairing pairing = Pairing.of(story.mentions(), mentions);
            for (int i = 0; i < Math.min(mentions.size(), here.size()); i++) {
                Marked mention = mentions.get(i);
                boolean ignored = pairing.pairs().stream().anyMatch(p -> p.system() == mention && p.ignored());
                boolean right = pairing.pairs().stream().anyMatch(p -> p.system() == mention && p.sameType());
                if (!ignored) {
                    judged.add(new Judged<>(story.id(), here.get(i), right));
                }
            }
        }
        return List.copyOf(judged);
    }
}
