package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Sentence;
import org.dateline.reading.ConlluSentences;
import org.junit.jupiter.api.Test;

/** A surname of the roster is its bearer's, unless the words beside it make it somebody else's. */
class A03_OnePersonTest {

    private static List<String> persons(String conllu) {
        Sentence sentence = ConlluSentences.reading(conllu).sentences().getFirst();
        return Roster.packed().matches(sentence.tokens()).stream()
                .map(m -> m.forms().getFirst().named().name())
                .toList();
    }

    @Test
    void aSurnameAlone() {
        assertThat(persons("""
                Obama Obama NNP PERSON 2 nsubj
                spoke speak VBD O 0 root
                """)).containsExactly("Barack Obama");
    }

    @Test
    void aSurnameAfterAnotherFirstName() {
        assertThat(persons("""
                Michelle Michelle NNP PERSON 3 nsubj
                Obama Obama NNP PERSON 1 flat
                spoke speak VBD O 0 root
                """)).isEmpty();
    }

    @Test
    void aSurnameThatIsAFirstNameHere() {
        assertThat(persons("""
                Sharaa Sharaa NNP PERSON 3 nsubj
                Haddad Haddad NNP PERSON 1 flat
                spoke speak VBD O 0 root
                """)).isEmpty();
    }

    @Test
    void aFirstNameSpeltInAnotherWay() {
        assertThat(persons("""
                Ahmet Ahmet NNP PERSON 3 nsubj
                Sharaa Sharaa NNP PERSON 1 flat
                spoke speak VBD O 0 root
                """)).containsExactly("Ahmed al-Sharaa");
    }

    @Test
    void aNameOfOneWordIsNotStretched() {
        assertThat(persons("""
                Sherri Sherri NNP PERSON 2 nsubj
                spoke speak VBD O 0 root
                """)).isEmpty();
        assertThat(persons("""
                Sharah Sharah NNP PERSON 2 nsubj
                spoke speak VBD O 0 root
                """)).containsExactly("Ahmed al-Sharaa");
    }
}
