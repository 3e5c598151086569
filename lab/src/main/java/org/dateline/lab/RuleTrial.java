package org.dateline.lab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.model.CodedStory;
import org.dateline.model.Mention;

/**
 * What a change of the rules does on a corpus: the mentions that only the old rules find, and those that only the new ones
 * find. Two mentions are the same where trigger, type and modes are.
 */
public final class RuleTrial {

    /** So many characters are shown around a trigger. */
    private static final int AROUND = 110;

    private final List<Change> changes = new ArrayList<>();
    private int unchanged;

    /**
     * A mention that one of the two books finds alone.
     *
     * @param gained true where the new book finds it
     * @param around the words before and after its trigger, on one line
     */
    public record Change(boolean gained, Mention mention, String around) {

        /** The change as two lines of a report. */
        public String told() {
            Mention m = mention;
            String modes = m.modes().isEmpty() ? "" : "/" + String.join("+", m.modes());
            return (gained ? "+ " : "- ") + m.type() + modes + " \""
                    + m.trigger().text() + "\", " + m.rule() + ", story " + m.story() + "\n    " + around + "\n";
        }
    }

    /** Compares what the two books make of one story, and gives its changes in the order of its text. */
    public List<Change> add(CodedStory before, CodedStory after) {
        var here = new ArrayList<Change>();
        only(before.mentions(), after.mentions()).forEach(m -> here.add(change(false, m, before)));
        unchanged += before.mentions().size() - here.size();
        only(after.mentions(), before.mentions()).forEach(m -> here.add(change(true, m, after)));
        here.sort(Comparator.comparingInt(c -> c.mention().trigger().span().start()));
        changes.addAll(here);
        return List.copyOf(here);
    }

    private static List<Mention> only(List<Mention> some, List<Mention> others) {
        return some.stream()
                .filter(m -> others.stream().noneMatch(o -> same(m, o)))
                .toList();
    }

    private static boolean same(Mention one, Mention other) {
        return one.trigger().span().equals(other.trigger().span())
                && one.type() == other.type()
                && one.modes().equals(other.modes());
    }

    private static Change change(boolean gained, Mention mention, CodedStory coded) {
        String text = coded.story().text();
        int from = Math.max(0, mention.trigger().span().start() - AROUND);
        int to = Math.min(text.length(), mention.trigger().span().end() + AROUND);
        return new Change(
                gained,
                mention,
                text.substring(from, to).replaceAll("\\s+", " ").strip());
    }

    /** All changes, in the order of the stories. */
    public List<Change> changes() {
        return List.copyOf(changes);
    }

    /** Number of mentions that both books find. */
    public int unchanged() {
        return unchanged;
    }
}
