"""A book of fictional people in which it is known who stands twice, to measure what the search for duplicates finds.

``python tests/data/labelled_duplicates.py [people] [seed]`` prints precision and recall, and the first misses of each sort.

Second cards are made as people mistype: a neighbouring key, a letter doubled or missing or out of place, accents and hyphens
gone, names swapped or in one field, an initial, particles glued, numbers in every writing or a figure off, domains misspelt.
Among them stand those who must never be proposed: couples, father and son, namesakes, colleagues, branches of one company.
"""

from __future__ import annotations

import sys
import unicodedata
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parents[2]))

from app.contacts.duplicate_blocks import find_like
from app.contacts.duplicate_kinds import LikePair, Traits
from app.values import PhoneNumber, fold

GIVEN = [
    "Marie",
    "Jean",
    "Nathalie",
    "Michel",
    "Isabelle",
    "Pierre",
    "Sylvie",
    "Philippe",
    "Catherine",
    "Alain",
    "Martine",
    "Patrick",
    "Christine",
    "Nicolas",
    "Françoise",
    "Christophe",
    "Valérie",
    "Daniel",
    "Sandrine",
    "Christian",
    "Stéphanie",
    "Laurent",
    "Véronique",
    "Éric",
    "Sophie",
    "Frédéric",
    "Céline",
    "Stéphane",
    "Chantal",
    "David",
    "Patricia",
    "Pascal",
    "Anne",
    "Sébastien",
    "Julie",
    "Dominique",
    "Aurélie",
    "Thierry",
    "Brigitte",
    "Olivier",
    "Laurence",
    "Thomas",
    "Julien",
    "Émilie",
    "Bruno",
    "Camille",
    "Guillaume",
    "Léa",
    "Hugo",
    "Manon",
    "Lucas",
    "Chloé",
    "Éloïse",
    "Karim",
    "Fatima",
    "Mohamed",
    "Inès",
    "Yanis",
    "Zoé",
    "Jérôme",
    "Benoît",
    "Hélène",
    "François",
    "Jean-Pierre",
    "Marie-Claude",
    "Jean-Noël",
    "Anne-Sophie",
    "Jean-Luc",
    "Marie-Christine",
    "Gaëlle",
    "Maël",
    "Noémie",
    "Amélie",
    "Raphaël",
]
FAMILY = [
    "Martin",
    "Bernard",
    "Thomas",
    "Petit",
    "Robert",
    "Richard",
    "Durand",
    "Dubois",
    "Moreau",
    "Laurent",
    "Simon",
    "Michel",
    "Lefebvre",
    "Leroy",
    "Roux",
    "Bertrand",
    "Morel",
    "Fournier",
    "Girard",
    "Bonnet",
    "Dupont",
    "Lambert",
    "Fontaine",
    "Rousseau",
    "Vincent",
    "Muller",
    "Lefèvre",
    "Faure",
    "Mercier",
    "Blanc",
    "Guérin",
    "Boyer",
    "Garnier",
    "Chevalier",
    "Legrand",
    "Gauthier",
    "Garcia",
    "Perrin",
    "Robin",
    "Clément",
    "Morin",
    "Nicolas",
    "Henry",
    "Roussel",
    "Mathieu",
    "Gautier",
    "Masson",
    "Marchand",
    "Duval",
    "Denis",
    "Dumont",
    "Marie",
    "Lemaire",
    "Noël",
    "Meyer",
    "Dufour",
    "Meunier",
    "Brun",
    "Blanchard",
    "Giraud",
    "Joly",
    "Rivière",
    "Lucas",
    "Brunet",
    "Gaillard",
    "Barbier",
    "Arnaud",
    "Martinez",
    "Gérard",
    "Roche",
    "Renard",
    "Schmitt",
    "Roy",
    "Leroux",
    "Colin",
    "Vidal",
    "Caron",
    "Picard",
    "Roger",
    "Fabre",
    "Aubert",
    "Lemoine",
    "Renaud",
    "Dumas",
    "Lacroix",
    "Olivier",
    "Philippe",
    "Bourgeois",
    "Pierre",
    "Benoît",
    "Rey",
    "Leclerc",
    "Payet",
    "Rolland",
    "Leclercq",
    "Guillaume",
    "Lecomte",
    "Dupuis",
    "Jean",
    "Guillot",
    "Hubert",
    "Berger",
    "Carpentier",
    "Sanchez",
    "Moulin",
    "Louis",
    "Deschamps",
    "Huet",
    "Vasseur",
    "Perez",
    "Boucher",
    "Fleury",
    "Royer",
    "Klein",
    "Jacquet",
    "Adam",
    "Paris",
    "Poirier",
    "Marty",
    "Aubry",
    "Guyot",
    "Carré",
    "Charles",
    "Renault",
    "Charpentier",
    "Ménard",
    "Maillard",
    "Baron",
    "Bertin",
    "Bailly",
    "Hervé",
    "Schneider",
    "Fernandez",
    "Collet",
    "Léger",
    "Bouvier",
    "Julien",
    "Prévost",
    "Millet",
    "Perrot",
    "Daniel",
    "Cousin",
    "Germain",
    "Breton",
    "Besson",
    "Langlois",
    "Rémy",
    "Traoré",
    "Benali",
    "N’Diaye",
    "Belkacem",
    "Haddad",
    "Cissé",
    "Diallo",
    "Nguyen",
    "Kowalski",
    "Rossi",
    "Ferreira",
    "Chêneau",
    "Mercœur",
    "Aubépin",
    "Castaing",
    "Douville",
    "Esnault",
    "Fournel",
    "Guéguen",
    "Hamelin",
    "Imbert",
    "Jolivet",
    "Kerbrat",
    "Lamoureux",
    "Montagnier",
    "Nouvel",
    "Ollivier",
    "Pelletier",
    "Quéméner",
    "Ravel",
    "Saunier",
    "Tessier",
    "Le Goff",
    "Da Silva",
    "de Villiers",
    "Le Gall",
    "De La Tour",
    "Du Pont",
    "L’Hœuvre",
    "Le Breton",
]
TOWNS = [
    ("69003", "Lyon"), ("75011", "Paris"), ("13001", "Marseille"), ("42000", "Saint-Étienne"), ("44000", "Nantes"),
    ("59000", "Lille"), ("94240", "L’Haÿ-les-Roses"), ("33000", "Bordeaux"), ("38000", "Grenoble"), ("69200", "Vénissieux"),
    ("21000", "Dijon"), ("29200", "Brest"), ("67000", "Strasbourg"), ("30000", "Nîmes"), ("87000", "Limoges"),
]  # fmt: skip
STREETS = [
    "rue des Lilas",
    "avenue de la République",
    "place de l’Église",
    "chemin du Moulin",
    "boulevard Gambetta",
    "allée des Chênes",
]
DOMAINS = [
    "orange.fr",
    "gmail.com",
    "free.fr",
    "wanadoo.fr",
    "hotmail.fr",
    "laposte.net",
    "sfr.fr",
    "outlook.fr",
    "yahoo.fr",
]
MISSPELT = {
    "gmail.com": ("gmial.com", "gmail.fr", "gmai.com", "gamil.com"), "hotmail.fr": ("hotmal.fr", "hotmial.fr", "hotmail.com"),
    "wanadoo.fr": ("wanado.fr", "wanadoo.com"), "orange.fr": ("orang.fr", "orange.com"), "free.fr": ("fre.fr",),
    "laposte.net": ("laposte.fr", "lapost.net"), "yahoo.fr": ("yaho.fr", "yahoo.com"), "outlook.fr": ("outlok.fr",),
}  # fmt: skip
COMPANIES = [
    "Garage",
    "Menuiserie",
    "Boulangerie",
    "Cabinet",
    "Électricité",
    "Imprimerie",
    "Serrurerie",
    "Plomberie",
    "Fleurs",
    "Taxis",
]
COUPLES = [("Michel", "Michèle"), ("Daniel", "Danielle"), ("Frédéric", "Frédérique"), ("Pascal", "Pascale")]
KEYBOARD = ("azertyuiop", "qsdfghjklm", "wxcvbn")


@dataclass(frozen=True)
class LabelledBook:
    """Cards, and the pairs of ids that are one person's."""

    cards: tuple[Traits, ...]
    same: frozenset[tuple[int, int]]


@dataclass(frozen=True)
class Verdict:
    """What a search found of a labelled book."""

    found: frozenset[tuple[int, int]]
    same: frozenset[tuple[int, int]]

    @property
    def precision(self) -> float:
        """How many of the pairs found are one person's."""
        return len(self.found & self.same) / max(1, len(self.found))

    @property
    def recall(self) -> float:
        """How many of those who stand twice were found."""
        return len(self.found & self.same) / max(1, len(self.same))


class _Maker:
    def __init__(self, seed: int) -> None:
        self.chance = Random(seed)
        self.cards: list[Traits] = []
        self.same: set[tuple[int, int]] = set()
        self.taken: set[str] = set()

    def add(self, card: Traits) -> Traits:
        card = replace(card, contact_id=len(self.cards) + 1)
        self.cards.append(card)
        return card

    def person(self) -> Traits:
        chance = self.chance
        given, family = chance.choice(GIVEN), chance.choice(FAMILY)
        postcode, town = chance.choice(TOWNS)
        return Traits(
            contact_id=0,
            given_name=given,
            family_name=family,
            emails=(self.email(given, family),) if chance.random() < 0.8 else (),
            phones=(self.mobile(),) if chance.random() < 0.85 else (),
            street=f"{chance.randrange(1, 200)} {chance.choice(STREETS)}",
            postcode=postcode,
            town=town,
        )

    def email(self, given: str, family: str) -> str:
        """Return an address that nobody has yet."""
        chance, given, family = self.chance, _plain(given), _plain(family)
        while True:
            user = chance.choice((f"{given}.{family}", f"{given[0]}{family}", family))
            email = f"{user}{chance.choice(('', str(chance.randrange(10, 999))))}@{chance.choice(DOMAINS)}"
            if email not in self.taken:
                self.taken.add(email)
                return email

    def mobile(self) -> str:
        return f"+336{self.chance.choice(('12', '22', '33', '45', '61', '74', '81', '89'))}{self.chance.randrange(10**6):06d}"

    def landline(self) -> str:
        return f"+3347{self.chance.randrange(2, 9)}{self.chance.randrange(10**6):06d}"

    def second_card(self, first: Traits) -> Traits:
        """Return the card that somebody made later of the same person, recognisable still."""
        while True:
            how, card = self.rename(first)
            card, kept = self.rewrite_means(card)
            card, has_street = self.move(card)
            surely_named = how not in ("initial", "no given name")
            if kept == "kept" or (surely_named and (kept == "slip" or has_street)):
                return card

    def rename(self, card: Traits) -> tuple[str, Traits]:
        chance = self.chance
        how = chance.choices(
            ("as it was", "slip", "plain", "swapped", "initial", "no given name", "one field", "capitals"),
            (20, 34, 14, 10, 6, 3, 6, 7),
        )[0]
        given, family = card.given_name, card.family_name
        if how == "slip":
            given, family = (self.slip(given), family) if chance.random() < 0.45 else (given, self.slip(family))
        elif how == "plain":
            given, family = _plain(given).title(), _bare(family).replace(" ", chance.choice((" ", ""))).title()
        elif how == "swapped":
            given, family = family, given
        elif how == "initial":
            given = f"{given[0]}."
        elif how == "no given name":
            given = ""
        elif how == "one field":
            given, family = "", f"{family.upper()} {given}"
        elif how == "capitals":
            given, family = given.replace("-", " ").upper(), family.upper()
        return how, replace(card, given_name=given, family_name=family)

    def slip(self, word: str) -> str:
        """Mistype one letter, never the first: that is what people see."""
        chance, place = self.chance, self.chance.randrange(1, max(2, len(word) - 1))
        sort = chance.choice(("neighbour", "doubled", "missing", "turned"))
        if sort == "neighbour":
            return word[:place] + self.neighbour(word[place]) + word[place + 1 :]
        if sort == "doubled":
            return word[: place + 1] + word[place:]
        if sort == "missing" and len(word) > 4:
            return word[:place] + word[place + 1 :]
        return word[:place] + word[place + 1 : place + 2] + word[place] + word[place + 2 :]

    def neighbour(self, letter: str) -> str:
        plain = fold(letter)
        for row in KEYBOARD:
            if plain in row and plain:
                at = row.index(plain)
                return self.chance.choice(row[max(0, at - 1) : at] + row[at + 1 : at + 2])
        return letter

    def rewrite_means(self, card: Traits) -> tuple[Traits, str]:
        """Return the card with its addresses as they came the second time, and whether one stayed or slipped."""
        chance, kept = self.chance, ""
        if card.emails:
            (email,) = card.emails
            fate = chance.choices(("kept", "slip", "none", "other"), (45, 15, 25, 15))[0]
            user, _, domain = email.partition("@")
            if fate == "slip":
                domain = chance.choice(MISSPELT.get(domain, (self.slip(domain),)))
                email = f"{user}@{domain}" if chance.random() < 0.6 else f"{self.slip(user)}@{email.partition('@')[2]}"
            elif fate == "other":
                email = self.email(card.given_name or "x", card.family_name)
            card = replace(card, emails=() if fate == "none" else (email,))
            kept = fate if fate in ("kept", "slip") else ""
        if card.phones:
            (phone,) = card.phones
            fate = chance.choices(("kept", "slip", "none", "other"), (50, 10, 25, 15))[0]
            if fate == "kept":
                phone = PhoneNumber.parse(self.writing(phone)).e164
            elif fate == "slip":
                at = chance.randrange(5, 11)
                phone = phone[:at] + str((int(phone[at]) + 1) % 10) + phone[at + 1 :]
            elif fate == "other":
                phone = self.mobile()
            card = replace(card, phones=() if fate == "none" else (phone,))
            kept = "kept" if "kept" in (kept, fate) else "slip" if "slip" in (kept, fate) else ""
        return card, kept

    def writing(self, e164: str) -> str:
        national = f"0{e164[3:]}"
        pairs = [national[at : at + 2] for at in range(0, 10, 2)]
        return self.chance.choice(
            (national, " ".join(pairs), ".".join(pairs), "-".join(pairs), f"0033{e164[3:]}", f"+33 (0){e164[3:]}", e164)
        )

    def move(self, card: Traits) -> tuple[Traits, bool]:
        fate = self.chance.choices(("kept", "none", "rewritten", "moved"), (50, 25, 17, 8))[0]
        if fate == "none":
            return replace(card, street="", postcode="", town=""), False
        if fate == "rewritten":
            street = card.street.replace("avenue", "av.").replace("boulevard", "Bd").replace("place", "pl.")
            return replace(card, street=street, town=card.town.upper()), True
        if fate == "moved":
            postcode, town = self.chance.choice(TOWNS)
            return replace(card, street="", postcode=postcode, town=town), False
        return card, True

    def household(self) -> None:
        """A couple, or a parent and a child, with the address, the line and often the mailbox in common."""
        chance, first = self.chance, self.person()
        line, given = self.landline(), chance.choice([one for one in GIVEN if one != first.given_name])
        if chance.random() < 0.3:
            first_given, given = chance.choice(COUPLES)
            first = replace(first, given_name=first_given)
        if chance.random() < 0.3:
            same_letter = [one for one in GIVEN if one[0] == first.given_name[0] and one != first.given_name]
            given = chance.choice(same_letter or [given])
        box = (self.email("famille", first.family_name),)
        first = replace(first, phones=(line,), emails=box)
        other = replace(
            first, given_name=given, emails=box if chance.random() < 0.6 else (self.email(given, first.family_name),)
        )
        if chance.random() < 0.4:
            other = replace(other, phones=(self.mobile(),))
        self.add(first)
        self.add(other)

    def namesakes(self) -> None:
        """Two people with one name: other towns, or the same one with other addresses."""
        first, other = self.person(), self.person()
        other = replace(other, given_name=first.given_name, family_name=first.family_name)
        postcode, town = self.chance.choice([one for one in TOWNS if one[1] != first.town])
        other = replace(other, postcode=postcode, town=town)
        if self.chance.random() < 0.4:
            other = replace(other, postcode=first.postcode, town=first.town)
        other = replace(
            other,
            emails=(f"autre{self.chance.randrange(10**6)}@{self.chance.choice(DOMAINS)}",),
            phones=(self.mobile(),),
        )
        self.add(
            replace(
                first,
                phones=first.phones or (self.mobile(),),
                emails=first.emails or (f"une{self.chance.randrange(10**6)}@free.fr",),
            )
        )
        self.add(other)

    def company(self) -> None:
        """Colleagues behind one mailbox and one switchboard, the company's own card, and a branch elsewhere."""
        chance = self.chance
        name = f"{chance.choice(COMPANIES)} {chance.choice(GIVEN)} {chance.choice(FAMILY)} SARL"
        if name in self.taken:
            return
        self.taken.add(name)
        box, line = f"contact@{_plain(name)}.fr", self.landline()
        place = self.person()
        self.add(replace(place, given_name="", family_name="", organisation=name, emails=(box,), phones=(line,)))
        postcode, town = chance.choice([one for one in TOWNS if one[1] != place.town])
        self.add(
            Traits(
                0,
                "",
                "",
                name,
                (f"{_plain(town)}@{_plain(name)}.fr",),
                (self.landline(),),
                "1 rue Neuve",
                postcode,
                town,
            )
        )
        for _ in range(chance.randrange(1, 4)):
            one = self.person()
            self.add(
                replace(
                    one,
                    organisation=name,
                    emails=(box,),
                    phones=(line,),
                    street=place.street,
                    postcode=place.postcode,
                    town=place.town,
                )
            )


def _plain(text: str) -> str:
    return "".join(letter for letter in fold(text) if letter.isalnum())


def _bare(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.replace("’", " ").replace("-", " "))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def make_book(people: int, seed: int) -> LabelledBook:
    """Make a book: some stand twice, some households, namesakes and companies are among them, most are just there."""
    maker = _Maker(seed)
    while len(maker.cards) < people:
        sort = maker.chance.choices(("alone", "twice", "household", "namesakes", "company"), (46, 24, 14, 8, 8))[0]
        if sort == "alone":
            maker.add(maker.person())
        elif sort == "twice":
            first = maker.person()
            while not (first.emails or first.phones):
                first = maker.person()
            one, other = maker.add(first), maker.add(maker.second_card(first))
            maker.same.add((one.contact_id, other.contact_id))
        else:
            getattr(maker, sort)()
    cards = list(maker.cards)
    maker.chance.shuffle(cards)
    return LabelledBook(tuple(cards), frozenset(maker.same))


def judge(book: LabelledBook) -> tuple[Verdict, list[LikePair]]:
    """Search a book and compare with what is known of it."""
    pairs = find_like(book.cards)
    return Verdict(frozenset((pair.first, pair.second) for pair in pairs), book.same), pairs


def main(arguments: list[str]) -> None:
    """Print precision and recall."""
    people, seed = (
        (int(arguments[0]) if arguments else 20_000),
        (int(arguments[1]) if len(arguments) > 1 else 20_261_127),
    )
    book = make_book(people, seed)
    verdict, pairs = judge(book)
    cards = {card.contact_id: card for card in book.cards}
    print(f"{len(book.cards)} cards, {len(book.same)} pairs of one person, seed {seed}")
    print(f"found {len(verdict.found)}: precision {verdict.precision:.4f}, recall {verdict.recall:.4f}")
    sure = [pair for pair in pairs if pair.likeness.likelihood == "probable"]
    right = sum((pair.first, pair.second) in book.same for pair in sure)
    print(f"of the {len(sure)} « probable » alone: precision {right / max(1, len(sure)):.4f}")
    wrong = [pair for pair in pairs if (pair.first, pair.second) not in book.same]
    print("wrongly proposed, by clues:", Counter(pair.likeness.clues for pair in wrong).most_common(8))
    for pair in wrong[:5]:
        print("  wrong:", pair.likeness.score, cards[pair.first], cards[pair.second], sep="\n    ")
    for first, second in sorted(verdict.same - verdict.found)[:8]:
        print("  missed:", cards[first], cards[second], sep="\n    ")


if __name__ == "__main__":
    main(sys.argv[1:])
