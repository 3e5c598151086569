package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
                throw new KnowledgeException("two rules are called " + rule.id());
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
        private static final RuleBook BOOK = load();

        private static RuleBook load() {
            Map<String, Set<String>> classes = RuleFile.wordClasses("rules/classes.yaml");
            var all = new ArrayList<Rule>();
            for (String file : FILES) {
                all.addAll(RuleFile.rules("rules/" + file + ".yaml", classes));
            }
            return new RuleBook(all);
        }
    }

    public List<Rule> rules() {
        return rules;
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
