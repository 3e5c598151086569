package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

/** A rule file that somebody wrote with an editor: it joins the book, or its mistake is told with its line. */
class A03_RuleFilesTest {

    private static final String LEND = """
            type: AID
            rules:
              - id: aid.lend
                verb: [loan]
                recipient: [object, to]
                yes:
                  - "[Oslo] *loaned* {Fiji} ten boats."
            """;

    @Test
    void aNewFileAddsItsRules() {
        RuleBook book = RuleBook.standardWith("mine.yaml", LEND);
        assertThat(book.rules()).hasSize(RuleBook.standard().rules().size() + 1);
        Rule rule = book.byVerb("loan").getFirst().rule();
        assertThat(rule.at()).hasToString("mine.yaml:3");
        assertThat(rule.yes().getFirst().at()).hasToString("mine.yaml:7");
    }

    @Test
    void aRuleWithAKnownIdTakesThatRulesPlace() {
        RuleBook book = RuleBook.standardWith("mine.yaml", LEND.replace("aid.lend", "aid.give"));
        assertThat(book.rules()).hasSameSizeAs(RuleBook.standard().rules());
        assertThat(book.byVerb("disburse")).noneMatch(t -> t.rule().id().equals("aid.give"));
        assertThat(RuleBook.standard().byVerb("disburse"))
                .anyMatch(t -> t.rule().id().equals("aid.give"));
    }

    @Test
    void aFileWithAPackedNameStandsInItsPlace() {
        RuleBook book = RuleBook.standardWith("aid.yaml", LEND);
        assertThat(book.rules())
                .filteredOn(rule -> rule.id().startsWith("aid."))
                .extracting(Rule::id)
                .containsExactly("aid.lend");
    }

    @Test
    void mistakesAreToldWithTheirLine() {
        refused(LEND.replace("[object, to]", "[objcet, to]"))
                .hasMessageStartingWith("mine.yaml:5: there is no slot \"objcet\"");
        refused(LEND.replace("verb:", "verbs:")).hasMessage("mine.yaml:4: a rule has no key \"verbs\".");
        refused(LEND.replace("aid.lend", "lend")).hasMessage("mine.yaml:3: a rule's id begins with \"aid.\".");
        refused(LEND.replace("AID", "AIDS")).hasMessage("mine.yaml:1: there is no event type \"AIDS\".");
        refused(LEND.replace("verb: [loan]", "priority: high"))
                .hasMessageContaining("mine.yaml:4: a priority is a whole number");
        refused(LEND.replace("{Fiji}", "{Fiji")).hasMessageStartingWith("mine.yaml:7: the example has a mark");
        refused(LEND.replace("verb: [loan]", "if: {object: [\"@coins\"]}"))
                .hasMessageContaining("no word class \"@coins\"");
        refused(LEND.replace("verb: [loan]", "verb: [loan")).hasMessageContaining("this is no YAML");
        refused(LEND + LEND.substring(LEND.indexOf("  - id")))
                .hasMessageStartingWith("mine.yaml:8: there is another rule");
        refused("").hasMessage("mine.yaml: the file is empty.");
    }

    @Test
    void damagedFilesAreRefusedAndNeverCrash() {
        for (int end = 0; end < LEND.length(); end++) {
            String part = LEND.substring(0, end);
            try {
                assertThat(RuleBook.standardWith("mine.yaml", part).rules()).isNotEmpty();
            } catch (KnowledgeException e) {
                assertThat(e.getMessage()).startsWith("mine.yaml");
            }
        }
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(String text) {
        return assertThatThrownBy(() -> RuleBook.standardWith("mine.yaml", text))
                .isInstanceOf(KnowledgeException.class);
    }
}
