package org.dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class A05_LanguageTest {

    private final EnglishOrNot languages = new EnglishOrNot();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            eng | The ministry said that the two sides had agreed to a truce in the north of the country, where fighting has gone on for months. Residents who had fled to the hills were told that they could come back to their villages after the harvest, a mayor said.
            fra | Le ministère a déclaré que les deux camps avaient accepté une trêve dans le nord du pays, où les combats durent depuis des mois. Les habitants qui avaient fui vers les collines ont appris qu'ils pourraient revenir dans leurs villages après la moisson.
            deu | Das Ministerium teilte mit, beide Seiten hätten sich auf eine Waffenruhe im Norden des Landes geeinigt, wo seit Monaten gekämpft wird. Den Bewohnern, die in die Berge geflohen waren, wurde gesagt, sie könnten nach der Ernte in ihre Dörfer zurückkehren.
            spa | El ministerio declaró que las dos partes habían acordado una tregua en el norte del país, donde se combate desde hace meses. A los vecinos que habían huido a las colinas se les dijo que podrían volver a sus aldeas después de la cosecha.
            nld | Het ministerie zei dat beide partijen een wapenstilstand hadden afgesproken in het noorden van het land, waar al maanden wordt gevochten. De bewoners die naar de heuvels waren gevlucht kregen te horen dat zij na de oogst naar hun dorpen terug konden.
            rus | Министерство заявило, что обе стороны договорились о перемирии на севере страны, где бои продолжаются уже несколько месяцев. Жителям, которые бежали в горы, сообщили, что они смогут вернуться в свои деревни после уборки урожая.
            ara | قالت الوزارة إن الطرفين اتفقا على هدنة في شمال البلاد حيث تتواصل المعارك منذ أشهر. وأبلغ السكان الذين فروا إلى التلال أنهم يستطيعون العودة إلى قراهم بعد موسم الحصاد، بحسب ما قال رئيس البلدية في تصريح للصحفيين يوم الثلاثاء بعد الاجتماع.
            """)
    void theLanguageOfAPageIsFound(String language, String text) {
        assertThat(languages.of((text + "\n").repeat(2))).contains(language);
        assertThat(languages.of((text + "\n").repeat(40))).contains(language);
    }

    @Test
    void shortTextsAreNotJudged() {
        assertThat(languages.of("Le ministère a déclaré une trêve.")).isEmpty();
        assertThat(languages.of("")).isEmpty();
    }

    @Test
    void whatIsNoLanguageIsNotJudgedToBeOne() {
        String table =
                IntStream.range(0, 400).mapToObj(i -> i + " " + (i * 7) + "\n").collect(Collectors.joining());
        assertThat(languages.of(table)).isEmpty();
    }

    @Test
    void englishFullOfForeignNamesIsTakenForNothingElse() {
        String text =
                "Among those named on Tuesday were Abdulrahman al-Khatib, Zbigniew Wojciechowski, Nguyen Van Thanh,"
                        + " Oyelaran Adebayo, Gulbadan Mirzoyev and Tsegaye Gebremedhin, the court's clerk told reporters."
                        + " Also charged: Ouattara Kouadio, Siphiwe Ndlovu, Jorge Echeverría, Ljubomir Hadžić, Faisal Bani.";
        assertThat(languages.of(text)).isIn(Optional.empty(), Optional.of("eng"));
    }

    @Test
    void headlinesAloneAreNotTakenForAnotherLanguage() {
        String headlines = """
                Rebels Shell Harbour
                Army Retakes Hill Towns
                Talks Resume in Capital
                Floods Cut Coastal Road
                Prices Climb Before Harvest
                Court Frees Opposition Mayor
                Police Seize Arms Near Border
                Minister Quits Over Ferry Deal
                Doctors End Six-Week Strike
                Teachers March Against Cuts
                """;
        assertThat(languages.of(headlines)).isIn(Optional.empty(), Optional.of("eng"));
    }
}
