"""Writes what pieces.py makes of words of every kind, for Java's test: python3 check.py PIECES.TXT > pieces.tsv"""
import sys

from pieces import Pieces, shape

WORDS = """government Government GOVERNMENT gOvernment the a A I U.S. U.N. UN's 12 1,200 12.5% 2nd T-72 F-16 Su-24s al-Shabaab Al-Qaeda
Kata'ib Ka’ab Sana'a Zürich São Curaçao Łódź İstanbul ISTANBUL naïve ÉCOLE Bayraktar-TB2 counter-terrorism re-elect co-operate -5 -- – — …
" “ ” ‘ ’ ' ( ) [ ] /  . , ; : ! ? $ € £ % & @ # * + = ~ ` ^ _ | \\ دمشق 北京 Київ Ελλάδα ירושלים 😀 ٣ Ⅳ ½ x² ﬁre Straße ŉ ǅ ʻOkina
antidisestablishmentarianism aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
1a2b3c4d5e6f7g8h9i0j1k2l3m4n5o6p7q8r9s0t http://example.org/a-b?c=d name@example.org #tag @user 7:30 2024-05-01 1990s 18:00h mid-July
ex-minister Nagorno-Karabakh Guinea-Bissau N'Djamena Abéché Ouagadougou Xinjiang Kyiv Kiev Hamas-run Hezbollah's soldiers'""".split()


def main():
    with open(sys.argv[1], encoding="utf-8") as f:
        pieces = Pieces(f.read().split("\n")[:-1])
    print("# What lab/reader/check.py made of these words: word, shape inside and at the start of a sentence, ids of its pieces.")
    for word in WORDS:
        print(word, shape(word, False), shape(word, True), " ".join(map(str, pieces.of(word))), sep="\t")


main()
