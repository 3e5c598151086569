package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All coding rules, indexed by the lemma that a trigger hangs on. */
public final class RuleBook {

    /** One file for each of the codebook's types, and the word classes that conditions name. */
    private static final List<String> FILES = List.of(
            "agree",
            "consult",
            "support",
            "concede",
            "cooperate",
            "aid",
            "retreat",
            "request",
            "accuse",
            "reject",
            "threaten",
            "protest",
            "sanction",
            "mobilize",
            "coerce",
            "assault");

    /** The file of the word classes. */
    private static final String CLASSES = "classes";

    private final List<Rule> rules;
    private final Map<String, List<Trigger>> verbs;
    private final Map<String, List<Trigger>> nouns;
    private final Map<String, List<Trigger>> words;

    /** A rule by one of its triggers. */
    public record Trigger(Rule rule, Phrase phrase) {}

    /** Ids must be unique. */
    public RuleBook(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        var ids = new TreeSet<String>();
        for (Rule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new KnowledgeException(rule.at() + ": there is another rule called " + rule.id() + ".");
            }
        }
        verbs = index(Rule::verbs, Phrase::first);
        nouns = index(Rule::nouns, Phrase::last);
        words = index(Rule::words, Phrase::first);
    }

    /** The rules that come with the program. */
    public static RuleBook standard() {
        return Standard.BOOK;
    }

    private static final class Standard {
        private static final RuleBook BOOK = load(Map.of());
    }

    /**
     * The packed book with one more rule file. A file that is called like a packed one ({@code aid.yaml},
     * {@code classes.yaml}) stands in its place; of any other, each rule is added, or stands in the place of the packed
     * rule with its id. What is wrong with it is told with its line.
     *
     * @param name the file's name, without folders
     * @param text what is in it
     */
    public static RuleBook standardWith(String name, String text) {
        var file = new RuleText(name, text);
        String stem = name.replaceFirst("\\.ya?ml$", "");
        if (FILES.contains(stem) || stem.equals(CLASSES)) {
            return load(Map.of(stem, file));
        }
        List<Rule> more = RuleFile.rules(file, RuleFile.wordClasses(packed(CLASSES)));
        var ids = more.stream().map(Rule::id).collect(Collectors.toSet());
        return new RuleBook(Stream.concat(
                        standard().rules().stream().filter(rule -> !ids.contains(rule.id())), more.stream())
                .toList());
    }

    private static RuleBook load(Map<String, RuleText> instead) {
        var classes = RuleFile.wordClasses(instead.getOrDefault(CLASSES, packed(CLASSES)));
        var all = new ArrayList<Rule>();
        for (String file : FILES) {
            RuleText text = instead.containsKey(file) ? instead.get(file) : packed(file);
            all.addAll(RuleFile.rules(text, classes));
        }
        return new RuleBook(all);
    }

    private static RuleText packed(String stem) {
        return RuleText.packed("rules/" + stem + ".yaml");
    }

    public List<Rule> rules() {
        return rules;
    }

    /** The rule of that id. */
    public Optional<Rule> findRule(String id) {
        return rules.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** Rules with a verb trigger whose verb has this lemma. */
    public List<Trigger> byVerb(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    /** Rules with a noun trigger whose last word has this lemma. */
    public List<Trigger> byNoun(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    /** Rules with a trigger of other words that begins with this lemma. */
    public List<Trigger> byWord(String lemma) {
        return words.getOrDefault(lemma, List.of());
    }

    /** Every word of every trigger and condition: none of them is a name because a headline writes it with a capital. */
    public Set<String> triggerWords() {
        var all = new TreeSet<String>();
        for (Rule rule : rules) {
            rule.verbs().forEach(p -> p.lemmas().forEach(l -> all.addAll(Inflection.formsOf(l))));
            rule.nouns().forEach(p -> p.lemmas().forEach(l -> all.addAll(Inflection.formsOf(l))));
            Stream.concat(rule.required().values().stream(), rule.excluded().values().stream())
                    .flatMap(c -> c.lemmas().stream())
                    .filter(l -> l.length() > 2)
                    .forEach(l -> all.addAll(Inflection.formsOf(l)));
        }
        return all;
    }

    private Map<String, List<Trigger>> index(Function<Rule, List<Phrase>> triggers, Function<Phrase, String> key) {
        var index = new HashMap<String, List<Trigger>>();
        for (Rule rule : rules) {
            for (Phrase phrase : triggers.apply(rule)) {
                index.computeIfAbsent(key.apply(phrase), k -> new ArrayList<>()).add(new Trigger(rule, phrase));
            }
        }
        return index;
    }
}
