"""News sentences made from a small grammar, with their trees: what web text has too little of.

States and towns that act in one word ("Oslo cut …"), verbs whose forms are nouns too, orders and refusals with "to",
passives with agents, and acts told as nouns with "by", "against" and "on".
"""
from dataclasses import dataclass, field

from corpus import Sentence


@dataclass
class Tree:
    """A word with its dependents: (relation, tree) before it and after it."""

    word: str
    tag: str
    before: list = field(default_factory=list)
    after: list = field(default_factory=list)
    name: str = "O"


# base, third person, past, participle: verbs that act on an object of the class beside them
VERBS = [line.split() for line in """
cut cuts cut cut AID
suspend suspends suspended suspended AID
halt halts halted halted AID
freeze freezes froze frozen AID
resume resumes resumed resumed AID
restore restores restored restored AID
pledge pledges pledged pledged AID
offer offers offered offered AID
block blocks blocked blocked AID
promise promises promised promised AID
impose imposes imposed imposed CURB
lift lifts lifted lifted CURB
ease eases eased eased CURB
tighten tightens tightened tightened CURB
drop drops dropped dropped CURB
spread spreads spread spread WORDS
deny denies denied denied WORDS
reject rejects rejected rejected WORDS
repeat repeats repeated repeated WORDS
publish publishes published published WORDS
call calls called called CALLED
end ends ended ended CALLED
stage stages staged staged CALLED
plan plans planned planned CALLED
cancel cancels cancelled cancelled CALLED
join joins joined joined CALLED
shell shells shelled shelled PLACE
bomb bombs bombed bombed PLACE
raid raids raided raided PLACE
storm storms stormed stormed PLACE
seize seizes seized seized PLACE
retake retakes retook retaken PLACE
hit hits hit hit PLACE
target targets targeted targeted PLACE
surround surrounds surrounded surrounded PLACE
besiege besieges besieged besieged PLACE
enter enters entered entered PLACE
leave leaves left left PLACE
quit quits quit quit PLACE
search searches searched searched PLACE
warn warns warned warned WHO
free frees freed freed WHO
arrest arrests arrested arrested WHO
hold holds held held WHO
release releases released released WHO
sentence sentences sentenced sentenced WHO
fine fines fined fined WHO
expel expels expelled expelled WHO
host hosts hosted hosted WHO
back backs backed backed WHO
arm arms armed armed WHO
train trains trained trained WHO
praise praises praised praised WHO
blame blames blamed blamed WHO
meet meets met met WHO
shoot shoots shot shot WHO
wound wounds wounded wounded WHO
harm harms harmed harmed WHO
sue sues sued sued WHO
question questions questioned questioned WHO
hurt hurts hurt hurt WHO
sign signs signed signed DEAL
broker brokers brokered brokered DEAL
scrap scraps scrapped scrapped DEAL
ratify ratifies ratified ratified DEAL
breach breaches breached breached DEAL
accept accepts accepted accepted DEAL
hail hails hailed hailed DEAL
condemn condemns condemned condemned DEED
probe probes probed probed DEED
report reports reported reported DEED
fear fears feared feared DEED
claim claims claimed claimed DEED
stop stops stopped stopped DEED
deploy deploys deployed deployed FORCE
send sends sent sent FORCE
withdraw withdraws withdrew withdrawn FORCE
move moves moved moved FORCE
mass masses massed massed FORCE
""".strip().splitlines()]
OBJECTS = {
    "AID": "aid;assistance;funds;fuel shipments;grain deliveries;visa services;rail traffic;military aid;arms sales;gas supplies;trade",
    "CURB": "sanctions;a curfew;an embargo;tariffs;new curbs;a travel ban;a blockade;a state ban;restrictions;duties",
    "WORDS": "rumours;disinformation;propaganda;false claims;the accusations;the demand;lies;the charges;reports;a list;hate speech",
    "CALLED": "a strike;a general strike;a march;protests;a rally;an early vote;a sit-in;talks;a summit;a day-long walkout;elections",
    "DEAL": "a truce;a peace deal;the accord;a border treaty;a pact;the ceasefire;a memorandum;a prisoner swap;the plan",
    "DEED": "the attack;the raid;the killings;violence;abuses;an assault;the shooting;the air strikes;unrest;clashes;torture;looting",
    "FORCE": "troops;tanks;more soldiers;police;an envoy;warships;its forces;observers;reinforcements;a battalion;peacekeepers",
}
PEOPLE = ("protesters;soldiers;police;villagers;rebels;gunmen;officials;migrants;the union;the army;the ministry;the network;the "
          "group;the court;the opposition;a mayor;two officers;the journalist;the mission;the militia;the junta;the minister;a "
          "judge;students;workers;the agency;the council;farmers;the party;commanders;the envoy;local militias;the neighbours").split(";")
TO_DO = "ask asks asked asked;urge urges urged urged;order orders ordered ordered;tell tells told told;force forces forced forced;allow allows allowed allowed;press presses pressed pressed".split(";")
TO = "refuse refuses refused refused;agree agrees agreed agreed;vow vows vowed vowed;threaten threatens threatened threatened;promise promises promised promised;plan plans planned planned;try tries tried tried".split(";")
SAID = "says said;warns warned;claims claimed;admits admitted;insists insisted;denies denied;reports reported;adds added".split(";")
NOUNS = "violence;attacks;strikes;a raid;pressure;protests;the crackdown;shelling;an assault;threats;the offensive;fire;abuse;the campaign".split(";")
AFTER_NOUNS = "is rising;continued;ended;is spreading;goes on;has eased;followed;intensified;began".split(";")
BEFORE_NOUNS = "ministry spokesman;army chief;border guard;police officer;union leader;rights monitor;court clerk;party official".split(";")
SPOTS = "a village;the capital;a cellar;the market;two towns;a checkpoint;the border;a clinic;the port;his home;a raid;a camp".split(";")
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
WITH = dict(AID="to", CURB="on", DEED="on", DEAL="with", FORCE="to")
GIVING = ("offer", "promise", "pledge", "impose", "send")
VOICES = {"is": "VBZ", "has": "VBZ", "goes": "VBZ", "continued": "VBD", "ended": "VBD", "followed": "VBD", "intensified": "VBD", "began": "VBD"}


class Maker:
    def __init__(self, names, rng):
        self.names, self.rng = names, rng

    def pick(self, pool):
        return self.rng.choice(pool)

    def name(self, label):
        words = self.names.draw(label, self.rng, plainly=label == "PLACE" and self.rng.random() < 0.6).split()
        head = Tree(words[0], "NNP", name="B-" + label)
        for w in words[1:]:
            small = w.lower() in ("of", "the", "and", "for", "in", "de", "del", "la", "da", "on")
            head.after.append(("?" if small else "flat", Tree(w, "?" if small else "NNP", name="I-" + label)))
        return head

    def phrase(self, text):
        """A noun phrase of plain words: the last is the head."""
        words = text.split()
        head = Tree(words[-1], noun_tag(words[-1]))
        for w in words[:-1]:
            if w in ("a", "an", "the"):
                head.before.append(("det", Tree(w, "DT")))
            elif w in ("its", "his"):
                head.before.append(("nmod:poss", Tree(w, "PRP$")))
            elif w in ("two", "three"):
                head.before.append(("nummod", Tree(w, "CD")))
            elif w in ADJECTIVES:
                head.before.append(("amod", Tree(w, "JJR" if w == "more" else "JJ")))
            else:
                head.before.append(("compound", Tree(w, noun_tag(w))))
        return head

    def who(self):
        dice = self.rng.random()
        if dice < 0.45:
            return self.name("PLACE")
        if dice < 0.55:
            return self.name(self.pick(["PERSON", "ORGANIZATION", "GROUP"]))
        head = self.phrase(self.pick(PEOPLE))
        if dice < 0.7 and not any(r == "amod" for r, _ in head.before):
            people = self.names.people(self.rng)
            if people:
                at = 1 if head.before and head.before[0][0] == "det" and head.before[0][1].word != "a" else 0
                if at == len(head.before):
                    head.before.insert(at, ("amod", Tree(people, "JJ", name="B-NORP")))
        return head

    def object(self, kind):
        if kind == "WHO":
            return self.who()
        if kind == "PLACE":
            return self.name("PLACE") if self.rng.random() < 0.6 else self.phrase(self.pick(
                "the village;a checkpoint;two towns;the embassy;an air base;the port;a police station;the courthouse;its capital".split(";")))
        return self.phrase(self.pick(OBJECTS[kind].split(";")))

    def with_case(self, word, tree):
        tree.before.insert(0, ("case", Tree(word, "IN")))
        return tree

    def circumstances(self, verb):
        found = []
        if self.rng.random() < 0.4:
            found.append(("obl", self.with_case(self.pick(["in", "near", "outside"]), self.name("PLACE"))))
        if self.rng.random() < 0.4:
            day = Tree(self.pick(DAYS), "NNP", name="B-DATE")
            found.append(("obl", self.with_case("on", day)) if self.rng.random() < 0.6 else ("obl:unmarked", day))
        verb.after += found

    def act(self, subject=None, finite=None):
        """A clause: subject, verb, object; finite is a column of VERBS, or None for past or present."""
        v = self.pick(VERBS)
        if finite is None:
            finite = 2 if self.rng.random() < 0.7 else 1
        subject = subject or self.who()
        plural = subject.tag == "NNS" or any(r == "nummod" for r, _ in subject.before) or subject.word == "police"
        if finite == 1 and plural:
            verb = Tree(v[0], "VBP")
        else:
            verb = Tree(v[finite], ("VB", "VBZ", "VBD")[finite])
        verb.before.append(("nsubj", subject))
        self.add_object(verb, v)
        return verb

    def add_object(self, verb, v):
        kind = v[4]
        o = self.object(kind)
        verb.after.append(("obj", o))
        if kind in WITH and self.rng.random() < 0.45:
            whom = self.with_case(WITH[kind], self.name("PLACE") if kind == "FORCE" else self.who())
            if kind == "FORCE" or v[0] in GIVING:
                verb.after.append(("obl", whom))
            else:
                o.after.append(("nmod", whom))
        if kind == "WHO" and self.rng.random() < 0.25:
            verb.after.append(("obl", self.with_case(self.pick(["of", "over", "after"]), self.phrase(self.pick(
                "the attack;serious consequences;the raid;unrest;the killings;a trial;abuses".split(";"))))))

    def infinitive(self):
        v = self.pick(VERBS)
        verb = Tree(v[0], "VB", before=[("mark", Tree("to", "TO"))])
        self.add_object(verb, v)
        return verb

    def sentence(self):
        dice = self.rng.random()
        if dice < 0.4:
            root = self.act()
            self.circumstances(root)
            if self.rng.random() < 0.2:
                v = self.pick(VERBS)
                second = Tree(v[2], "VBD", before=[("cc", Tree("and", "CC"))])
                if root.tag == "VBD":
                    self.add_object(second, v)
                    root.after.append(("conj", second))
        elif dice < 0.55:
            root = self.governing(TO_DO)
            asked = self.who()
            root.after.append(("iobj" if root.word.startswith(("ask", "tell", "told", "allow", "urge")) else "obj", asked))
            root.after.append(("xcomp", self.infinitive()))
        elif dice < 0.65:
            root = self.governing(TO)
            root.after.append(("xcomp", self.infinitive()))
        elif dice < 0.75:
            present, past = self.pick(SAID).split()
            told = self.rng.random() < 0.7
            root = Tree(past if told else present, "VBD" if told else "VBZ", before=[("nsubj", self.who_one())])
            inner = self.act()
            if self.rng.random() < 0.6:
                inner.before.insert(0, ("mark", Tree("that", "IN")))
            root.after.append(("ccomp", inner))
        elif dice < 0.9:
            root = self.passive()
        else:
            root = self.told_as_noun()
        root.after.append(("punct", Tree(".", ".")))
        return self.laid_out(root)

    def who_one(self):
        for _ in range(9):
            w = self.who()
            if w.tag in ("NN", "NNP"):
                return w
        return self.name("PERSON")

    def governing(self, verbs):
        v = self.pick(verbs).split()
        told = self.rng.random() < 0.7
        return Tree(v[2] if told else v[1], "VBD" if told else "VBZ", before=[("nsubj", self.who() if told else self.who_one())])

    def passive(self):
        v = self.pick([v for v in VERBS if v[4] in ("WHO", "PLACE", "DEAL", "AID")])
        subject = self.object(v[4])
        plural = subject.tag == "NNS" or subject.word == "police"
        verb = Tree(v[3], "VBN", before=[("nsubj:pass", subject), ("aux:pass", Tree("were" if plural else "was", "VBD"))])
        agent = ("obl:agent", self.with_case("by", self.who()))
        dice = self.rng.random()
        if dice < 0.35:
            verb.after.append(agent)
        self.circumstances(verb)
        if dice > 0.65:
            if dice > 0.8:
                verb.after.insert(0, ("obl", self.with_case(self.pick(["in", "at", "near"]), self.phrase(self.pick(SPOTS)))))
            verb.after.append(agent)
        return verb

    def told_as_noun(self):
        noun = self.phrase(self.pick(NOUNS))
        if self.rng.random() < 0.7:
            noun.after.append(("nmod", self.with_case("by", self.who())))
        if self.rng.random() < 0.7 or not noun.after:
            noun.after.append(("nmod", self.with_case(self.pick(["against", "on"]), self.who())))
        words = self.pick(AFTER_NOUNS).split()
        tag = VOICES[words[0]]
        if noun.tag == "NNS" and tag == "VBZ":
            words[0] = dict(**{"is": "are", "has": "have", "goes": "go"})[words[0]]
            tag = "VBP"
        if len(words) == 1:
            root = Tree(words[0], tag)
        elif words[1] == "on":
            root = Tree(words[0], tag, after=[("advmod", Tree("on", "RB"))])
        else:
            root = Tree(words[1], "VBG" if words[1].endswith("ing") else "VBN", before=[("aux", Tree(words[0], tag))])
        root.before.insert(0, ("nsubj", noun))
        return root

    def laid_out(self, root):
        s = Sentence([], [], [], [], [], [], [], [])
        order = []

        def walk(tree, relation, head):
            for r, t in tree.before:
                walk(t, r, tree)
            order.append((tree, relation, head))
            for r, t in tree.after:
                walk(t, r, tree)

        walk(root, "root", None)
        at = {id(t): i + 1 for i, (t, _, _) in enumerate(order)}
        for i, (t, relation, head) in enumerate(order):
            s.words.append(t.word[:1].upper() + t.word[1:] if i == 0 else t.word)
            s.tags.append(t.tag)
            s.upos.append("?")
            s.lemmas.append(t.word)
            s.heads.append(at[id(head)] if head else 0)
            s.relations.append(relation)
            s.joined.append(i + 2 == len(order))
            s.names.append(t.name)
        return s


ADJECTIVES = set("military new early general false local serious more day-long".split())


def noun_tag(word):
    return "NNS" if word.endswith(("s", "men")) and word != "gas" else "NN"
