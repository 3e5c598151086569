package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.knowledge.SpeechVerbs.ObjectRole;
import org.dateline.knowledge.SpeechVerbs.Sort;
import org.dateline.knowledge.SpeechVerbs.SpeechVerb;
import org.dateline.model.Assertion;
import org.junit.jupiter.api.Test;

/** The lexicon of verbs whose subject is a source. */
class A01_SpeechVerbsTest {

    private final SpeechVerbs verbs = SpeechVerbs.packed();

    @Test
    void wideEnoughForNews() {
        assertThat(verbs.size()).isGreaterThanOrEqualTo(250);
    }

    @Test
    void saysHowItsContentIsTold() {
        assertThat(verbs.find("deny"))
                .contains(new SpeechVerb("deny", Assertion.DENIED, ObjectRole.CLAIM, Sort.SPEECH));
        assertThat(verbs.find("Point out"))
                .contains(new SpeechVerb("point out", Assertion.ACTUAL, ObjectRole.NONE, Sort.SPEECH));
        assertThat(verbs.find("bomb")).isEmpty();
    }
}
