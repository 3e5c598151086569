package org.dateline.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.PlaceWords;
import org.dateline.knowledge.PlaceWords.Sort;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.where.Phrase.Form;
import org.jspecify.annotations.Nullable;

/** The growth of one name: "Tafas" to "the eastern countryside of the city of Tafas". */
final class PhraseGrowth {

    /** Words of quantity that stand between a phrase and its name. */
    private static final Set<String> PARTS = Set.of(
            "part",
            "parts",
            "most",
            "much",
            "all",
            "rest",
            "heart",
            "middle",
            "edge",
            "entrance",
            "swathes",
            "swaths",
            "half",
            "bulk",
            "portions",
            "tip",
            "end",
            "gates",
            "streets",
            "neighborhoods",
            "neighbourhoods");

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final Named named;
    private final Sentence s;
    private int first;
    private int last;
    private @Nullable Sort asked;
    private boolean around;
    private @Nullable String direction;
    private final List<String> countries = new ArrayList<>();

    private PhraseGrowth(Named named, Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.named = named;
        s = named.sentence();
        first = named.first();
        last = named.last();
    }

    /** The phrase about a name. */
    static Phrase of(Named named, Gazetteer gazetteer, PlaceWords words) {
        var growth = new PhraseGrowth(named, gazetteer, words);
        growth.right();
        growth.left();
        return growth.phrase();
    }

    private Phrase phrase() {
        return new Phrase(s, first, last, Form.NAME, named, asked, around, direction, countries);
    }

    private String word(int i) {
        return i >= 0 && i < s.size() ? s.token(i).text().toLowerCase(Locale.ROOT) : "";
    }

    private void right() {
        int at = last + 1;
        boolean genitive = at < s.size() && s.token(at).tag().equals("POS");
        if (genitive) {
            at++;
        }
        int from = at;
        while (at < s.size()
                && (words.is(Sort.DIRECTION, word(at))
                        || genitive && s.token(at).isAdjective()
                        || Set.of("international", "military", "air", "refugee", "central", "border")
                                .contains(word(at)))) {
            at++;
        }
        if (at < s.size()
                && s.token(at).isNoun()
                && headsPhrase(s.token(at))
                && !word(at + 1).equals("of")) {
            Sort kind = words.kindOf(word(at));
            boolean near = words.is(Sort.AROUND, word(at));
            if (near || kind != null && (!genitive || kind == Sort.AREA)) {
                take(from, at, near ? null : kind, near);
                return;
            }
        }
        if (at > from
                && words.is(Sort.DIRECTION, word(at - 1))
                && !word(at - 1).endsWith("ern")
                && s.token(at - 1).isNoun()) {
            direction = word(at - 1);
            last = at - 1;
        }
    }

    private void take(int from, int at, @Nullable Sort kind, boolean near) {
        for (int i = from; i < at; i++) {
            if (words.is(Sort.DIRECTION, word(i))) {
                direction = word(i);
            }
        }
        asked = kind;
        around |= near;
        last = at;
    }

    /** A noun that is not itself the modifier of another: "province" in "Homs province", not in "Homs state media". */
    private boolean headsPhrase(Token noun) {
        return !noun.mainRelation().equals("compound") && !noun.relation().equals("nmod:poss")
                || s.head(noun).filter(h -> h.index() < noun.index()).isPresent()
                || s.head(noun)
                        .filter(h -> words.kindOf(h.text().toLowerCase(Locale.ROOT)) != null)
                        .isPresent();
    }

    private void left() {
        boolean grew = true;
        while (grew && first > 0) {
            grew = step(s.token(first - 1), word(first - 1));
        }
        if (first > 1
                && around
                && word(first - 1).equals("and")
                && word(first - 2).equals("in")) {
            first -= 2;
        }
    }

    private boolean step(Token before, String text) {
        if (text.equals("the") || text.equals("a")) {
            boolean ours = before.head() >= first && before.head() <= last;
            first -= ours ? 1 : 0;
            return ours;
        }
        if (words.is(Sort.DIRECTION, text)) {
            direction = ofUnit() ? direction : text;
            first--;
            if (first > 1 && word(first - 1).equals("and") && words.is(Sort.DIRECTION, word(first - 2))) {
                first -= 2;
            }
            return true;
        }
        if (words.is(Sort.AROUND, text)) {
            around = true;
            first--;
            return true;
        }
        if (text.equals("of") && first > 1) {
            return ofNoun(word(first - 2));
        }
        Sort kind = before.isNoun() ? words.kindOf(text) : null;
        if (kind != null && kind != Sort.AREA && first == named.first() && asked == null) {
            asked = kind;
            first--;
            return true;
        }
        return adjective(before);
    }

    /** "the northern city of X" lies in the north of something, and X is meant whole. */
    private boolean ofUnit() {
        Sort kind = first < named.first() ? words.kindOf(word(first)) : null;
        return kind != null && kind != Sort.AREA && word(first + 1).equals("of");
    }

    /** "countryside of", "south of", "the city of", "parts of". */
    private boolean ofNoun(String noun) {
        Sort kind = words.kindOf(noun);
        boolean near = words.is(Sort.AROUND, noun);
        boolean towards = words.is(Sort.DIRECTION, noun);
        if (!near && !towards && kind == null && !PARTS.contains(noun)) {
            return false;
        }
        if (near) {
            around = true;
        } else if (towards) {
            boolean beside = !word(first - 3).equals("the") && !noun.startsWith("cent");
            around |= beside;
            direction = beside || noun.startsWith("cent") ? direction : noun;
        } else if (kind != null && asked == null && first == named.first() || kind == Sort.DISTRICT) {
            asked = kind;
        }
        first -= 2;
        return true;
    }

    private boolean adjective(Token before) {
        var country = gazetteer.findCountryOfAdjective(before.text());
        boolean inside = before.isAdjective() || country.isPresent() && first < named.first();
        if (!inside || first == named.first() && country.isPresent()) {
            return false;
        }
        country.ifPresent(countries::add);
        first--;
        return true;
    }
}
