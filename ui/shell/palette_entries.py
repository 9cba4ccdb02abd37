"""What the palette offers: contacts, places, acts, tabs of the settings, help pages and segments, by what the role may."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache, partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.accounts.roles import Permission
from app.contacts.at_hand import favourite_contacts, recent_contacts
from app.contacts.find_approximate import list_approximate
from app.contacts.read_contact import ContactLine, ContactQuery, list_contacts
from app.contacts.segments import read_segments
from app.values import fold
from app.workspace import UnlockedWorkspace
from resources import language
from ui.kit.place import PlaceAct
from ui.shell.help_text import help_pages
from ui.shell.places import PlaceEntry

_CONTEXT = "Palette"
_CONTACTS_AT_MOST, _OTHERS_AT_MOST = 8, 12
_AT_HAND = 6

Go = Callable[[str, object], object]


@dataclass(frozen=True, slots=True)
class PaletteEntry:
    """One line: what it says, of which kind it is, and what it does."""

    title: str
    kind: str
    symbol: str
    act: Callable[[], object]


@dataclass(frozen=True, slots=True)
class _Start:
    """An act that begins in a place."""

    source: str
    place: str
    target: str
    permission: Permission


_STARTS = (
    _Start(str(QT_TRANSLATE_NOOP("Palette", "Ajouter un contact")), "contacts", "new", Permission.EDIT_CONTACTS),
    _Start(str(QT_TRANSLATE_NOOP("Palette", "Importer un fichier")), "contacts", "import", Permission.IMPORT_CONTACTS),
    _Start(
        str(QT_TRANSLATE_NOOP("Palette", "Exporter des contacts")), "contacts", "export", Permission.EXPORT_CONTACTS
    ),
    _Start(
        str(QT_TRANSLATE_NOOP("Palette", "Chercher les doublons")), "contacts", "duplicates", Permission.EDIT_CONTACTS
    ),
    _Start(
        str(QT_TRANSLATE_NOOP("Palette", "Imprimer des étiquettes ou une liste")),
        "contacts",
        "print",
        Permission.EXPORT_MAILING_LIST,
    ),
    _Start(
        str(QT_TRANSLATE_NOOP("Palette", "Noter un consentement au comptoir")), "desk", "new", Permission.RECORD_CONSENT
    ),
    _Start(
        str(QT_TRANSLATE_NOOP("Palette", "Répondre aux cinq questions")),
        "settings",
        "first_hour",
        Permission.EDIT_SETTINGS,
    ),
    _Start(
        str(QT_TRANSLATE_NOOP("Palette", "Inscrire une violation de données")),
        "compliance",
        "new_breach",
        Permission.KEEP_BREACHES,
    ),
)
# What compliance holds is found by its own name, not only by the place's; a test opens each.
COMPLIANCE_TABS = tuple(
    _Start(source, "compliance", target, permission)
    for source, target, permission in (
        (str(QT_TRANSLATE_NOOP("Palette", "Journal")), "journal", Permission.READ_JOURNAL),
        (str(QT_TRANSLATE_NOOP("Palette", "Violations de données")), "breaches", Permission.KEEP_BREACHES),
        (str(QT_TRANSLATE_NOOP("Palette", "Finalités et textes")), "purposes", Permission.EDIT_PURPOSES),
        (str(QT_TRANSLATE_NOOP("Palette", "Registre des traitements")), "register", Permission.EDIT_PURPOSES),
        (str(QT_TRANSLATE_NOOP("Palette", "Mentions d'information")), "notices", Permission.EDIT_PURPOSES),
        (str(QT_TRANSLATE_NOOP("Palette", "Carte des données")), "data_map", Permission.EDIT_SETTINGS),
        (str(QT_TRANSLATE_NOOP("Palette", "Champs propres")), "own_fields", Permission.EDIT_PURPOSES),
        (str(QT_TRANSLATE_NOOP("Palette", "Liste repoussoir")), "suppression", Permission.READ_JOURNAL),
        (str(QT_TRANSLATE_NOOP("Palette", "Notes à revoir")), "notes", Permission.EDIT_PURPOSES),
        (str(QT_TRANSLATE_NOOP("Palette", "Site internet")), "website", Permission.EDIT_PURPOSES),
        (str(QT_TRANSLATE_NOOP("Palette", "Dossier de conformité")), "standing", Permission.KEEP_BREACHES),
    )
)
# The tabs as the settings name them; a test opens each.
SETTINGS_TABS: tuple[tuple[str, Permission | None], ...] = (
    (str(QT_TRANSLATE_NOOP("SettingsPage", "Entreprise")), Permission.EDIT_SETTINGS),
    (str(QT_TRANSLATE_NOOP("SettingsPage", "Activité et jours fériés")), Permission.EDIT_SETTINGS),
    (str(QT_TRANSLATE_NOOP("SettingsPage", "Comptes")), Permission.MANAGE_ACCOUNTS),
    (str(QT_TRANSLATE_NOOP("SettingsPage", "Clés et secours")), Permission.MANAGE_ACCOUNTS),
    (str(QT_TRANSLATE_NOOP("SettingsPage", "Sécurité et mot de passe")), None),
    (str(QT_TRANSLATE_NOOP("SettingsPage", "Affichage et langue")), None),
    (str(QT_TRANSLATE_NOOP("SettingsPage", "Sauvegardes")), Permission.EDIT_SETTINGS),
    (str(QT_TRANSLATE_NOOP("SettingsPage", "À propos")), None),
)


class PaletteSource:
    """Finds the lines for what is typed. ``places`` are those the account may enter, ``acts`` what the place shown offers."""

    def __init__(
        self, workspace: UnlockedWorkspace, places: Iterable[PlaceEntry], acts: Iterable[PlaceAct], go: Go
    ) -> None:
        self._workspace = workspace
        self._go = go
        self._reads_contacts = workspace.account.may(Permission.READ_CONTACTS)
        here = [PaletteEntry(act.text, _word("Action"), "chevron-right", act.run) for act in acts]
        self._others = [
            *here,
            *self._starts(),
            *self._segments(),
            *(PaletteEntry(one.title, _word("Aller à"), one.symbol, partial(go, one.id, None)) for one in places),
            *self._compliance(),
            *self._settings(),
            *self._help(),
        ]

    def find(self, typed: str) -> list[PaletteEntry]:
        """Return the lines for what is typed; for nothing, who is at hand and what may be done."""
        words = fold(typed).split()
        if not words:
            return [*self._at_hand(), *self._others[:_OTHERS_AT_MOST]]
        ranked = [(rank, entry) for entry in self._others if (rank := _rank(fold(entry.title), words)) is not None]
        others = [entry for _, entry in sorted(ranked, key=lambda one: one[0])][:_OTHERS_AT_MOST]
        found, everyone, near = self._contacts(typed)
        # Enter runs the first line: who was found, else what may be done, and only then the offer to look further.
        return [*found, *everyone, *others, *near] if found else [*others, *everyone, *near]

    def _contacts(self, typed: str) -> tuple[list[PaletteEntry], list[PaletteEntry], list[PaletteEntry]]:
        """Return who is found, the offer to look among everyone, and who is near where nobody is found."""
        if not self._reads_contacts:
            return [], [], []
        with self._workspace.reading() as uow:
            query = ContactQuery(typed)
            lines = list_contacts(uow, query, limit=_CONTACTS_AT_MOST)
            near = [] if lines else list_approximate(uow, query, limit=_CONTACTS_AT_MOST)
        everyone = PaletteEntry(
            _word("Chercher «\u00a0{words}\u00a0» dans tous les contacts").format(words=typed.strip()),
            _word("Contacts"),
            "search",
            partial(self._go, "contacts", ("search", typed)),
        )
        found = [self._contact(line, "contact") for line in lines]
        return found, [everyone], [self._contact(line, "circle-help") for line in near]

    def _at_hand(self) -> list[PaletteEntry]:
        if not self._reads_contacts:
            return []
        with self._workspace.reading() as uow:
            marked = favourite_contacts(uow)
            recent = [line for line in recent_contacts(uow) if line not in marked]
        return [
            *(self._contact(line, "star") for line in marked[:_AT_HAND]),
            *(self._contact(line, "history") for line in recent[:_AT_HAND]),
        ]

    def _contact(self, line: ContactLine, symbol: str) -> PaletteEntry:
        kinds = {"star": _word("Favori"), "history": _word("Récent"), "circle-help": _word("Approchant")}
        title = " · ".join(part for part in (line.name, line.detail) if part)
        return PaletteEntry(title, kinds.get(symbol, _word("Contact")), symbol, partial(self._go, "contacts", line.id))

    def _starts(self) -> list[PaletteEntry]:
        may = self._workspace.account.may
        return [
            PaletteEntry(_word(one.source), _word("Action"), "plus", partial(self._go, one.place, one.target))
            for one in _STARTS
            if may(one.permission)
        ]

    def _segments(self) -> list[PaletteEntry]:
        if not self._reads_contacts:
            return []
        with self._workspace.reading() as uow:
            segments = read_segments(uow)
        return [
            PaletteEntry(one.name, _word("Segment"), "list-checks", partial(self._go, "contacts", one.query))
            for one in segments
        ]

    def _compliance(self) -> list[PaletteEntry]:
        may = self._workspace.account.may
        return [
            PaletteEntry(
                _word(one.source), _word("Conformité"), "shield-check", partial(self._go, one.place, one.target)
            )
            for one in COMPLIANCE_TABS
            if may(one.permission) and may(Permission.READ_JOURNAL)
        ]

    def _settings(self) -> list[PaletteEntry]:
        may = self._workspace.account.may
        titles = [
            QCoreApplication.translate("SettingsPage", source)
            for source, permission in SETTINGS_TABS
            if permission is None or may(permission)
        ]
        return [
            PaletteEntry(title, _word("Réglages"), "settings", partial(self._go, "settings", title)) for title in titles
        ]

    def _help(self) -> list[PaletteEntry]:
        return [
            PaletteEntry(title, _word("Aide"), "circle-help", partial(self._go, "help", name))
            for name, title in _help_titles(language())
        ]


def _word(source: str) -> str:
    return QCoreApplication.translate(_CONTEXT, source)


# Named here, for what is said through a variable is not seen by the translators' tool.
_WORDS = (
    QT_TRANSLATE_NOOP("Palette", "Action"),
    QT_TRANSLATE_NOOP("Palette", "Aller à"),
    QT_TRANSLATE_NOOP("Palette", "Contact"),
    QT_TRANSLATE_NOOP("Palette", "Contacts"),
    QT_TRANSLATE_NOOP("Palette", "Favori"),
    QT_TRANSLATE_NOOP("Palette", "Approchant"),
    QT_TRANSLATE_NOOP("Palette", "Récent"),
    QT_TRANSLATE_NOOP("Palette", "Segment"),
    QT_TRANSLATE_NOOP("Palette", "Conformité"),
    QT_TRANSLATE_NOOP("Palette", "Réglages"),
    QT_TRANSLATE_NOOP("Palette", "Aide"),
    QT_TRANSLATE_NOOP("Palette", "Chercher «\u00a0{words}\u00a0» dans tous les contacts"),
)


@cache
def _help_titles(code: str) -> tuple[tuple[str, str], ...]:
    return tuple((page.name, page.title) for page in help_pages(code))


def _rank(title: str, words: list[str]) -> int | None:
    """Rank a title: 0 where it begins with what is typed, 1 where each word begins one of its own, 2 inside, none without."""
    if title.startswith(" ".join(words)):
        return 0
    if all(f" {word}" in f" {title}" for word in words):
        return 1
    return 2 if all(word in title for word in words) else None
