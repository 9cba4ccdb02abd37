"""What a person's own words amount to: only an unmistakable yes is one."""

import pytest

from app.consent.reply_meaning import Meaning, meaning_of

CODE = "K7M2-9QTW-4XY7"


@pytest.mark.rule("CON-09")
@pytest.mark.parametrize(
    ("words", "meaning"),
    [
        ("Oui", Meaning.YES),
        ("OUI !", Meaning.YES),
        (f"oui {CODE}", Meaning.YES),
        (f"{CODE}\nOUI", Meaning.YES),
        ("Bonjour,\n\nJe confirme.\n\nBien cordialement,\nÉloïse Martin", Meaning.YES),
        ("Bonjour oui", Meaning.YES),
        ("J’accepte, merci", Meaning.YES),
        ("Je suis d’accord.", Meaning.YES),
        ("Yes, I confirm", Meaning.YES),
        ("NON", Meaning.NO),
        (f"Non {CODE}", Meaning.NO),
        ("Je refuse", Meaning.NO),
        ("STOP", Meaning.NO),
        ("Merci de me désabonner", Meaning.NO),
        ("Désinscrivez-moi de votre liste", Meaning.NO),
        ("Je ne souhaite plus recevoir vos messages", Meaning.NO),
        ("Je n’accepte pas", Meaning.NO),
        ("Je ne confirme pas", Meaning.NO),
        ("Je ne suis pas d'accord", Meaning.NO),
        ("Ne m’écrivez plus", Meaning.NO),
        ("Pas intéressée", Meaning.NO),
        ("Please unsubscribe me", Meaning.NO),
        ("I do not agree", Meaning.NO),
        ("Oui au mail, non au téléphone", Meaning.BOTH),
        ("Oui. En fait je refuse.", Meaning.BOTH),
        ("Oui mais seulement par e-mail", Meaning.RESERVED),
        ("Oui, si c’est gratuit", Meaning.RESERVED),
        ("Oui ?", Meaning.RESERVED),
        ("Oui peut-être", Meaning.RESERVED),
        ("Qui êtes-vous ?", Meaning.UNCLEAR),
        ("Je n’ai rien demandé", Meaning.UNCLEAR),
        (f"Le code {CODE} est arrivé chez moi par erreur", Meaning.UNCLEAR),
        ("Ok merci", Meaning.NOTHING),
        ("Bien reçu, bonne journée", Meaning.NOTHING),
        (CODE, Meaning.NOTHING),
        ("", Meaning.NOTHING),
        ("Ouistiti", Meaning.NOTHING),
    ],
)
def test_meaning(words: str, meaning: Meaning) -> None:
    assert meaning_of(words) is meaning
