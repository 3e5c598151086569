package org.dateline.lab.reading;

import java.util.stream.Collectors;

/** A treebank of our own: two documents, the first of two paragraphs. */
final class Own {

    static final String CONLLU = conllu("""
            # newdoc id = ambush
            # sent_id = 1
            1    Rebels     rebel      NOUN   NNS   _  3  nsubj          _  _
            2-3  didn't     _          _      _     _  _  _              _  _
            2    did        do         AUX    VBD   _  3  aux            _  _
            3    n't        not        PART   RB    _  4  advmod         _  _
            4    flee       flee       VERB   VB    _  0  root           _  _
            5    Monday     Monday     PROPN  NNP   _  4  obl:unmarked   _  SpaceAfter=No
            6    .          .          PUNCT  .     _  4  punct          _  _

            # newpar id = 2
            # sent_id = 2
            1    A          a          DET    DT    _  5  det            _  _
            2    ten        ten        NUM    CD    _  4  nummod         _  SpaceAfter=No
            3    -          -          PUNCT  HYPH  _  2  punct          _  SpaceAfter=No
            4    hour       hour       NOUN   NN    _  5  compound       _  Gloss=Stunde
            4.1  long       long       ADJ    JJ    _  _  _              _  _
            5    siege      siege      NOUN   NN    _  0  root           _  SpaceAfter=No
            6    .          .          PUNCT  .     _  5  punct          _  _

            # sent_id = 3
            1    It         it         PRON   PRP   _  2  nsubj          _  _
            2    failed     fail       VERB   VBD   _  0  root           _  SpaceAfter=No
            3    .          .          PUNCT  .     _  2  punct          _  SpaceAfter=No

            # newdoc
            # newpar_block = head
            1    Calm       _          NOUN   _     _  0  root           _  _
            """);

    private Own() {}

    /** Columns that stand apart by blanks get the tabs that the form asks for. */
    static String conllu(String aligned) {
        return aligned.lines()
                .map(line -> line.startsWith("#") ? line : line.strip().replaceAll(" +", "\t"))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
