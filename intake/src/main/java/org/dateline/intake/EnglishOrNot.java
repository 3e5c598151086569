package org.dateline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.dateline.page.Languages;

/**
 * Says in which language a page is written. English is known by its small words, which is quick; only where they are
 * missing the model of OpenNLP is asked, which knows 103 languages. Short texts are not judged.
 */
public final class EnglishOrNot implements Languages {

    /** Letters below which nothing is said. */
    private static final int FEWEST_LETTERS = 200;

    /** Code units that are looked at, from the middle: menus stand at the ends. */
    private static final int LOOKED_AT = 6000;

    private static final int ASKED_OF_THE_MODEL = 2000;

    /** Of running English one word in four is one of these; of lists and tables fewer. */
    private static final double SHARE_IN_ENGLISH = 0.10;

    private static final Set<String> SMALL_WORDS = Set.of(
            "the", "of", "and", "to", "that", "with", "from", "by", "were", "has", "have", "had", "which", "their",
            "this", "been", "said", "would", "after", "about");

    private static final int LONGEST_SMALL_WORD = 5;

    private static final double SURE = 0.5;
    private static final String MODEL = "/langdetect-183.bin";

    /** Read when the first page asks for it. */
    private static final class Model {
        static final LanguageDetectorModel READ = read();

        private static LanguageDetectorModel read() {
            try (InputStream in = LanguageDetectorME.class.getResourceAsStream(MODEL)) {
                if (in == null) {
                    throw new IllegalStateException("the language model is not on the class path: " + MODEL);
                }
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public Optional<String> of(String text) {
        String middle = middle(text, LOOKED_AT);
        if (middle.codePoints()
                        .filter(Character::isLetter)
                        .limit(FEWEST_LETTERS)
                        .count()
                < FEWEST_LETTERS) {
            return Optional.empty();
        }
        if (isPlainlyEnglish(middle)) {
            return Optional.of("eng");
        }
        Language best = new LanguageDetectorME(Model.READ).predictLanguage(middle(middle, ASKED_OF_THE_MODEL));
        return best.getConfidence() < SURE ? Optional.empty() : Optional.of(best.getLang());
    }

    private static boolean isPlainlyEnglish(String text) {
        int words = 0;
        int small = 0;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words++;
                small += isSmall(text, start, i) ? 1 : 0;
                start = -1;
            }
        }
        return small >= words * SHARE_IN_ENGLISH;
    }

    private static boolean isSmall(String text, int start, int end) {
        return end - start <= LONGEST_SMALL_WORD
                && SMALL_WORDS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private static String middle(String text, int length) {
        int from = Math.max(0, (text.length() - length) / 2);
        return text.substring(from, Math.min(text.length(), from + length));
    }
}
