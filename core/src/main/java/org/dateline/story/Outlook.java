package org.dateline.story;

import java.util.regex.Pattern;

/** Words that tell whether a date lies behind the story or ahead of it. */
final class Outlook {

    /** Before a date: it may be one to come, or one merely thought of. */
    static final Pattern AHEAD = words("will|shall|would|could|may|might|should|must|can|if|till|through|before|due"
                    + "|scheduled|expected|set (?:to|for)|plan(?:s|ned|ning)?|next|upcoming|future|deadline|expires?|ahead|beyond"
                    + "|forecast|goal|target|begins?|starts?|opens?|ends?|takes? effect|comes? into|goes|unless|whether|hopes?|wants?"
                    + "|proposed|tentative(?:ly)?|no later than|as of|effective|'ll|won't")
            .or(
                    "(?i:\\b(?:by|from)\\b)(?=$|\\s+$| (?:the )?(?:end|start|beginning|middle|early|mid|late|next|years?)\\b| \\d| "
                            + FullDate.MONTH + ")")
            .or("(?i:\\buntil\\b)(?! (?:his|her|its|their)\\b)")
            .or(
                    "(?i:(?<!according )(?<!prior )(?<!thanks )\\bto\\b)(?! (?:the|an?|his|her|its|their|this|that|power|prison|jail"
                            + "|office|life|death|work|court|trial|\\d+|\\p{Lu}[^\\s]*)\\b)")
            .compile();

    /** After a date, close by: what the date is the date of lies ahead. */
    static final Pattern AHEAD_AFTER = words(
                    "deadline|target|goal|elections?|vote|polls?|referendum|summit|expiry|launch|release|budget|will|would|may")
            .compile();

    /** Verbs of the past; names and nouns that end alike are none. */
    static final Pattern PAST = words(
                    "was|were|had|did|took|retook|began|held|won|lost|fell|fled|broke|left|came|became|led|met"
                            + "|made|went|rose|saw|sent|shot|struck|built|brought|fought|said|told|cut|hit|seen|gave|got|grew|kept|ran|sank"
                            + "|(?!(?:united|mohamm?ed|muhamm?ad|ahmed|hamed|saeed|hameed|majeed|rashed|rasheed|sayed|need|indeed|speed|hundred"
                            + "|exceed|succeed|proceed|feed|breed|seed|bleed|greed|alleged|proposed|planned|scheduled|expected|limited|armed"
                            + "|red|bed|shed|wed|unprecedented)\\b)\\p{L}{2,}ed")
            .compile();

    /** What is said to come, plainly. */
    static final Pattern STILL_TO_COME = words(
                    "will|(?:is|are) (?:due|scheduled|set|expected|planned|slated)"
                            + "|(?:plans?|aims?|intends?|expects?|hopes?) to"
                            + "|(?<!were )(?<!was )(?<!been )(?<!originally )(?<!initially )(?:scheduled|due|slated) (?=(?:for|on|in|to)\\b)")
            .compile();

    /** Anything that takes the teller's present away. */
    static final Pattern TOLD_BACK =
            words("was|were|had|would|did|been|previously|earlier|then").compile();

    private Outlook() {}

    private static Builder words(String alternatives) {
        return new Builder("(?i:(?<![\\p{L}])(?:" + alternatives + ")(?![\\p{L}]))");
    }

    private record Builder(String regex) {

        Builder or(String other) {
            return new Builder(regex + "|" + other);
        }

        Pattern compile() {
            return Pattern.compile(regex);
        }
    }
}
