"""Messages as people send them, with the rights that each invokes: « objection[sms,phone] » names the channels said.

None is real; each is written after the ways in which people do write: polite, angry, in a hurry, with mistakes, in English.
"""

from __future__ import annotations

# The three in one message, and other mixtures.
MIXED = [
    ("Stop e-mails, supprimez-moi et dites-moi où avez-vous eu mes données.", "access erasure objection[email]"),
    ("STOP ! Supprimez mes données et dites-moi d'où vient mon numéro", "access erasure objection"),
    (
        "Bonjour,\nJe reçois vos SMS sans avoir rien demandé.\n1) Arrêtez de m'en envoyer.\n2) Dites-moi comment vous avez eu "
        "mon numéro.\n3) Effacez-le ensuite de vos fichiers.\nMerci",
        "access erasure objection",
    ),
    (
        "Conformément aux articles 15, 16 et 17 du RGPD, je vous prie de bien vouloir faire le nécessaire.",
        "access rectification erasure",
    ),
    ("Je souhaite exercer mes droits d'accès et d'opposition.", "access objection"),
    ("En vertu du RGPD, j'exerce mon droit d'accès, de rectification et d'effacement.", "access rectification erasure"),
    (
        "Merci de corriger mon adresse mail et de ne plus m'envoyer de courriers publicitaires.",
        "rectification objection[post]",
    ),
    ("Envoyez-moi une copie de mes données puis effacez tout ce que vous avez sur moi.", "access erasure"),
    ("Je m'oppose à l'utilisation de mes données et je veux qu'elles soient effacées.", "erasure objection"),
    (
        "Je souhaite exercer mes droits :\n- accès\n- effacement\n- portabilité\nCordialement",
        "access erasure portability",
    ),
    (
        "Veuillez bloquer mes données en attendant la correction de mon adresse, qui est fausse.",
        "restriction rectification",
    ),
    ("Récupérer mes données au format CSV puis fermeture de mon compte svp", "portability erasure"),
    ("Ne m'appelez plus ! Et qui vous a donné mon numéro ?", "access objection[phone]"),
]

ACCESS = [
    ("Bonjour, quelles données avez-vous sur moi ?", "access"),
    ("où avez-vous eu mon numéro ?", "access"),
    ("Ou avez vous eu mon adresse mail svp", "access"),
    ("slt vs avez eu mon num ou ???", "access"),
    ("Je voudrais savoir ce que vous avez comme informations sur moi", "access"),
    ("Merci de me communiquer l'ensemble des données personnelles me concernant.", "access"),
    ("Je demande l'accès à mes données personnelles conformément à l'article 15 du RGPD", "access"),
    ("art. 15 RGPD : merci de me transmettre une copie", "access"),
    ("En application de l'article 49 de la loi Informatique et Libertés, je souhaite connaître mes données.", "access"),
    ("Comment avez-vous obtenu mes coordonnées ?", "access"),
    ("comment ca se fait que vous ayez mon portable ??", "access"),
    ("D'où tenez-vous mon adresse ?", "access"),
    ("Qui vous a donné mes coordonnées ?", "access"),
    ("A qui avez-vous vendu mes données ?", "access"),
    ("Pouvez-vous m'envoyer une copie de mon dossier client ?", "access"),
    ("Je désire consulter les informations que vous détenez à mon sujet.", "access"),
    ("kelles infos vs avez sur moi", "access"),
    ("Avez-vous des données me concernant dans vos fichiers ? Si oui lesquelles ?", "access"),
    ("Combien de temps gardez-vous mes données ?", "access"),
    ("Pourquoi avez-vous mon adresse ?", "access"),
    ("Je n'ai jamais donné mon numéro à votre société.", "access"),
    ("Je voudrais voir ma fiche client", "access"),
    ("Demande d'accès RGPD\nVeuillez trouver ma demande d'accès à mes données.", "access"),
    ("Suis-je dans votre fichier ?", "access"),
    ("Je veux savoir quelle est l'origine de mes données personnelles", "access"),
    ("Je souhaite exercer mes droits RGPD.", "access"),
    ("Par quel moyen avez-vous récupéré mon mail ?", "access"),
]

RECTIFICATION = [
    ("Mon nom s'écrit Lefèbvre avec un b, pas Lefevre", "rectification"),
    ("Je me suis trompé d'adresse en remplissant le formulaire", "rectification"),
    ("je me suis trompée de numéro, le bon c'est le 06 12 34 56 78", "rectification"),
    ("Merci de modifier mon adresse postale", "rectification"),
    ("Bonjour, j'ai déménagé, voici ma nouvelle adresse : 3 rue des Lilas", "rectification"),
    ("mon mail a changé", "rectification"),
    ("Il y a une faute dans mon nom sur vos courriers", "rectification"),
    ("Vous avez mal orthographié mon prénom", "rectification"),
    ("J'exerce mon droit de rectification (article 16 du RGPD).", "rectification"),
    ("Mes coordonnées ne sont pas à jour dans votre base", "rectification"),
    ("Je m'appelle Sylvie Morin et non Sylvain Morin", "rectification"),
    ("J'ai changé de numéro de téléphone", "rectification"),
    ("corriger mon prenom svp c Aurélie", "rectification"),
    ("Pouvez vous mettre à jour ma fiche ? Merci", "rectification"),
    ("Ma date de naissance est fausse dans votre fichier", "rectification"),
    ("ce n'est pas la bonne adresse, je n'habite plus là", "rectification"),
]

ERASURE = [
    ("Supprimez-moi de vos fichiers", "erasure"),
    ("supprimez moi de vos fichier svp", "erasure"),
    ("Je vous demande d'effacer toutes mes données.", "erasure"),
    ("Merci de bien vouloir supprimer mon compte et toutes les informations me concernant", "erasure"),
    ("Je souhaite que mes données soient supprimées", "erasure"),
    ("droit à l'oubli", "erasure"),
    ("Je fais valoir mon droit à l’effacement (art. 17 du RGPD)", "erasure"),
    ("je veu etre supprimé de votre base de donnée", "erasure"),
    ("suprimer mon numero de tel", "erasure"),
    ("Virez mon numéro de votre fichier !!!", "erasure"),
    ("Je ne veux plus figurer dans vos fichiers.", "erasure"),
    ("Je ne veux pas que vous gardiez mes coordonnées", "erasure"),
    ("Demande de suppression de données personnelles", "erasure"),
    ("Effacez-moi définitivement s'il vous plaît", "erasure"),
    ("Vous n'avez toujours pas supprimé mes données !", "erasure"),
    ("Si vous ne supprimez pas mes données sous huit jours, je saisis la CNIL", "erasure"),
    ("Comment puis-je faire supprimer mon compte ?", "erasure"),
    ("Je ne vous connais pas, supprimez mon adresse mail", "erasure"),
    ("Je ne suis plus cliente, merci de détruire mon dossier", "erasure"),
    ("SUPPRIMEZ MOI DE VOS LISTINGS", "erasure"),
    ("Merci de procéder à l'effacement de mes données dans les meilleurs délais", "erasure"),
    ("retirez mes coordonnées de votre fichier clients", "erasure"),
    ("Ne conservez aucune information sur moi", "erasure"),
    ("oubliez-moi", "erasure"),
    ("Veuillez supprimer, s'il vous plaît, l'intégralité de mes données.", "erasure"),
    ("rayez moi de vos clients", "erasure"),
]

RESTRICTION = [
    ("Bloquez mes données en attendant que l'erreur soit réglée", "restriction"),
    ("Je vous demande de geler mes données", "restriction"),
    ("Je demande la limitation du traitement de mes données (article 18 du RGPD)", "restriction"),
    ("droit à la limitation", "restriction"),
    ("Gardez mes données mais ne les utilisez plus", "restriction"),
    ("ne supprimez pas mes données, j'en ai besoin pour le tribunal", "restriction"),
    ("Merci de suspendre le traitement de mes données le temps de la vérification", "restriction"),
    ("Conservez mon dossier sans l'utiliser, un litige est en cours", "restriction"),
    ("Ne touchez plus à mes données tant que ce n'est pas réglé", "restriction"),
]

PORTABILITY = [
    ("Je souhaite récupérer mes données dans un format lisible par un ordinateur", "portability"),
    ("Pouvez-vous m'exporter mes données en CSV ?", "portability"),
    ("J'exerce mon droit à la portabilité", "portability"),
    ("Transférez mes données à mon nouveau prestataire", "portability"),
    ("je change de garage, je voudrais récupérer mes données pour les donner à un autre", "portability"),
    ("art 20 du RGPD svp", "portability"),
]

OBJECTION = [
    ("STOP", "objection"),
    ("stop", "objection"),
    ("Stooop !!!", "objection"),
    ("STOP SMS", "objection[sms]"),
    ("stop mail", "objection[email]"),
    ("Stop pub", "objection"),
    ("Arrêtez de m'appeler", "objection[phone]"),
    ("arreter de mappeler svp", "objection[phone]"),
    ("ne m'envoyez plus de SMS", "objection[sms]"),
    ("Ne m'envoyez plus de SMS, les mails ça va.", "objection[sms]"),
    ("Ne m'envoyez plus de SMS mais continuez les e-mails", "objection[sms]"),
    ("ne m'écrivez plus ni par mail ni par sms", "objection[email,sms]"),
    ("Je ne veux plus recevoir votre newsletter", "objection[email]"),
    ("je veux plus recevoir vos pub", "objection"),
    ("Je ne souhaite plus être contacté par téléphone.", "objection[phone]"),
    ("Merci de me désinscrire de votre liste de diffusion", "objection"),
    ("désabonnez moi", "objection"),
    ("Désinscription newsletter", "objection[email]"),
    ("Je m'oppose à la prospection commerciale (article 21 du RGPD)", "objection"),
    ("Retirez mon adresse mail de votre liste de diffusion", "objection"),
    ("Marre de vos appels !!", "objection[phone]"),
    ("foutez moi la paix", "objection"),
    ("laissez-moi tranquille à la fin", "objection"),
    ("Plus de courrier dans ma boîte aux lettres, merci", "objection[post]"),
    ("Ne vendez pas mes données à vos partenaires", "objection"),
    ("Je suis inscrite sur Bloctel", "objection[phone]"),
    ("cessez ce harcèlement téléphonique", "objection[phone]"),
    ("je retire mon consentement", "objection"),
    ("pas de pub svp", "objection"),
    ("Je ne veux pas être démarché", "objection"),
    ("m'appelez plus", "objection[phone]"),
    ("ne me contactez plus jamais", "objection"),
    ("Arrêtez vos appels automatiques", "objection[automated_call]"),
    ("Plus de fax, merci", "objection[fax]"),
    ("ne supprimez pas, mais cessez de m'écrire", "objection"),
    ("Ne supprimez pas mes données, mais arrêtez les mails", "objection[email]"),
    ("N'utilisez plus mes données à des fins de prospection", "objection"),
    ("Stop aux textos et aux appels", "objection[sms,phone]"),
    ("je ne demande pas l'effacement, seulement de ne plus recevoir d'e-mails", "objection[email]"),
    ("Inutile de me rappeler", "objection[phone]"),
    ("Je vous ai demandé trois fois de ne plus m'appeler", "objection[phone]"),
    ("merci de ne plus nous démarcher", "objection"),
]

DIRECTIVES = [
    ("Voici mes directives concernant mes données après ma mort", "directives"),
    ("Je souhaite que mes données soient conservées après mon décès par ma fille", "directives"),
    ("Mon père est décédé en mars.", "directives"),
    ("En tant qu'héritière de M. Dupuis, je vous demande de tenir compte de son décès.", "directives"),
    (
        "Je voudrais fixer le sort de mes données après ma mort (article 85 de la loi Informatique et Libertés)",
        "directives",
    ),
]

ENGLISH = [
    ("Please delete all my data.", "erasure"),
    ("Remove me from your mailing list", "objection[email]"),
    ("Where did you get my phone number?", "access"),
    ("I would like a copy of all the personal data you hold about me (GDPR article 15).", "access"),
    ("Stop calling me!", "objection[phone]"),
    ("unsubscribe", "objection"),
    ("Please stop sending me text messages and delete my number.", "erasure objection[sms]"),
    ("My name is misspelled in your records, please correct it.", "rectification"),
    ("Don't delete my data, just stop emailing me", "objection[email]"),
    ("I object to the processing of my data for marketing", "objection"),
    ("I want my data in a machine readable format", "portability"),
    ("Please restrict the processing of my personal data", "restriction"),
    ("I am not asking for erasure.", ""),
    ("Do not contact me again", "objection"),
    ("How did you get my email address? Take me off your list.", "access objection"),
    ("I request erasure under article 17 of the GDPR", "erasure"),
    ("Thank you for deleting my data.", ""),
    ("What is the price of a haircut?", ""),
]

# What asks for nothing: thanks, prices, meetings, and rights that the person says they do not invoke.
NOTHING = [
    ("Merci beaucoup pour votre accueil, à bientôt !", ""),
    ("Bonjour, quel est le prix d'une coupe femme ?", ""),
    ("Pouvez-vous me rappeler demain matin ?", ""),
    ("Je souhaite recevoir votre newsletter", ""),
    ("Bonjour, pouvez-vous m'envoyer un devis par mail ?", ""),
    ("Je voudrais annuler mon rendez-vous de mardi", ""),
    ("Ne m'appelez pas avant 10 h, je dors", ""),
    ("n'hésitez pas à me contacter", ""),
    ("Merci d'avoir supprimé mes données.", ""),
    ("J'ai bien reçu la copie de mes données, merci", ""),
    ("je ne demande pas l'effacement", ""),
    ("n'effacez pas", ""),
    ("N'effacez surtout pas mes données !", ""),
    ("Je ne souhaite pas que vous supprimiez mon compte", ""),
    ("il n'est pas question de supprimer mes données", ""),
    ("inutile de supprimer mes coordonnées", ""),
    ("Je ne m'oppose pas à vos courriers", ""),
    ("N'arrêtez pas de m'écrire, j'adore vos messages", ""),
    ("Je ne demande ni l'accès ni la rectification de mes données", ""),
    ("supprimez pas mon compte svp", ""),
    ("Supprimez l'article 17 de ma commande", ""),
    ("Selon l'article 15 de vos conditions générales, je peux annuler.", ""),
    ("Je n'arrive pas à accéder à mon compte", ""),
    ("La portabilité de mon numéro est-elle possible ?", ""),
    ("J'ai fait opposition sur mon chèque", ""),
    ("Y a-t-il un accès handicapé ?", ""),
    ("Le stationnement près du panneau stop est-il permis ?", ""),
    ("Pouvez-vous bloquer un créneau pour samedi ?", ""),
    ("Merci de confirmer par SMS.", ""),
    ("OUI\nK7M2-9QTW-4XY7", ""),
    ("Oui, je confirme mon accord", ""),
    ("Je suis d'accord pour recevoir vos offres", ""),
    ("", ""),
    ("👍", ""),
    ("Bonjour, est-ce que vous vendez des lampes ?", ""),
    ("Vous disposez d'un droit d'accès, de rectification et d'effacement de vos données.", ""),
    ("Si vous n'êtes pas le destinataire de ce message, merci de le supprimer.", ""),
    ("Votre message a bien été reçu, nous vous répondrons sous deux jours.", ""),
    ("Je change de voiture, pouvez-vous me proposer un rendez-vous ?", ""),
    ("Le colis n'est pas arrivé, pouvez-vous vérifier ?", ""),
]

QUOTED = [
    ("Merci, bien reçu.\n\nLe 12 nov. 2026 à 10:00, Atelier <a@exemple.fr> a écrit :\n> Supprimez mes données", ""),
    ("Merci.\n> stop : pour ne plus recevoir nos SMS, répondez STOP", ""),
    ("Supprimez mes données\n\n> Bonjour, voici nos offres par SMS", "erasure"),
    (
        "Je ne veux plus de ces mails\n\nDe : Atelier <a@exemple.fr>\nEnvoyé : lundi 23 novembre 2026\nÀ : moi\n"
        "Objet : offre\n\nSupprimez la buée !",
        "objection[email]",
    ),
]

# Longer ones, as they arrive at a shop: greetings, anger, a story, then the request.
LETTERS = [
    (
        "Madame, Monsieur,\n\nEn application de l'article 15 du Règlement général sur la protection des données (RGPD), je "
        "vous prie de m'indiquer si des données me concernant figurent dans vos fichiers informatisés ou manuels.\n\nDans "
        "l'affirmative, je souhaiterais obtenir une copie, en langage clair, de l'ensemble de ces données.\n\nJe vous remercie "
        "de me faire parvenir votre réponse dans les meilleurs délais et au plus tard dans un délai d'un mois.\n\n"
        "Je vous prie d'agréer, Madame, Monsieur, l'expression de mes salutations distinguées.\n\nÉloïse Martin",
        "access",
    ),
    (
        "Objet : Demande d'effacement de données à caractère personnel\n\nMadame, Monsieur,\nJe vous prie d'effacer de vos "
        "fichiers, en application de l'article 17.1 du RGPD, les données personnelles suivantes me concernant : nom, téléphone.\n"
        "En effet, je n'ai plus de relation avec votre entreprise.\nJe vous prie également de notifier ma demande aux "
        "organismes auxquels vous les auriez communiquées (article 19 du RGPD).",
        "erasure",
    ),
    (
        "Objet : Opposition à recevoir de la publicité\nMonsieur,\nJe reçois régulièrement des prospectus de votre part par "
        "courrier. En application de l'article 21.2 du RGPD, je m'oppose au traitement de mes données à des fins de prospection.",
        "objection",
    ),
    (
        "Bonjour,\n\nsuite à mon divorce j'ai repris mon nom de jeune fille. Pourriez-vous modifier mon nom dans votre "
        "fichier client ?\n\nMerci d'avance,\nClaire Besson",
        "rectification",
    ),
    (
        "Bonjour\nca fait 3 fois que je vous le dit, j'en ai RAS LE BOL de vos textos, effacez mon numéro une bonne fois pour "
        "toutes sinon je porte plainte a la cnil",
        "erasure objection[sms]",
    ),
    (
        "Hello, I never signed up for anything with you. Who gave you my email? Please remove my details and confirm.\nThanks",
        "access erasure objection",
    ),
    (
        "Bonjour, je suis passée en boutique samedi, super accueil ! Par contre je reçois deux fois chaque mail, pouvez-vous "
        "corriger mon adresse ? Bonne journée",
        "rectification",
    ),
    (
        "Bonjour, je vous écris au sujet de ma commande n° 4512. Le vase est arrivé cassé. Pouvez-vous m'envoyer une étiquette "
        "de retour par mail ? Vous avez mon numéro si besoin. Merci",
        "",
    ),
    (
        "Bonsoir, ma mère, Mme Odette Garnier, est décédée le 3 octobre. Merci de ne plus lui envoyer de courrier et de "
        "supprimer ses coordonnées.",
        "erasure objection[post] directives",
    ),
    (
        "je conteste l'exactitude des données que vous avez sur moi, merci de geler leur utilisation le temps de vérifier",
        "restriction",
    ),
    ("Bonjour, je n'ai pas retrouvé le lien pour me désabonner, pouvez-vous le faire ?", "objection"),
    ("Suite à notre appel, je vous confirme que je ne désire plus être sollicité.", "objection"),
    ("Je souhaite la suppression de mon compte fidélité ainsi que de toutes les données qui y sont liées.", "erasure"),
    ("Merci de me retirer de vos contacts", "erasure"),
    ("J’exige de connaître la provenance de mes données et leur suppression immédiate.", "access erasure"),
    ("vous avez eu comment mon mail, je vous ai jamais rien demandé", "access"),
    ("svp arreté les sms a 22h !!!!", "objection[sms]"),
    ("Pourriez-vous cesser de me solliciter par téléphone ? Par mail, pas de problème.", "objection[phone]"),
    ("Ne plus me contacter SVP", "objection"),
    ("Je refuse de recevoir vos offres commerciales", "objection"),
    ("Mon adresse est erronée, j'habite au 12 et non au 21.", "rectification"),
    ("Mme et non M., merci de corriger ma civilité", "rectification"),
    ("Le prénom de mon fils est mal écrit sur la fiche", "rectification"),
    ("Je voudrais que tout ce qui me concerne soit effacé de votre ordinateur", "erasure"),
    ("Je veux disparaître de vos fichiers", "erasure"),
    ("plus jamais de démarchage chez moi", "objection"),
    ("Bonjour, combien coûte la livraison ? Et arrêtez les prospectus svp.", "objection[post]"),
    ("RGPD : je demande communication de mes données", "access"),
    ("J'aimerais recevoir toutes mes données sur une clé usb au format excel", "portability"),
    ("Merci de m'adresser la liste des destinataires de mes données", "access"),
    ("please send me everything you have on me", "access"),
    ("You keep phoning me. Stop it and delete my number.", "erasure objection"),
    ("I moved house, my new address is 4 Elm Road", "rectification"),
    ("Take me off your list", "objection"),
    ("No more emails please", "objection[email]"),
    ("Ne transmettez pas mes coordonnées à vos partenaires svp", "objection"),
    ("Je ne suis pas contente de ma coupe et je veux être remboursée", ""),
    ("Avez-vous reçu mon mail ?", ""),
    ("Mon numéro est le 06 12 34 56 78, appelez-moi quand vous voulez", ""),
    ("Je ne peux pas venir, appelez-moi pour changer la date", ""),
    ("Est-ce que je peux modifier ma commande ?", ""),
    ("J'ai oublié mon mot de passe", ""),
    ("Vos mails sont très beaux, continuez !", ""),
    ("Avez-vous un catalogue papier ? Envoyez-le à mon adresse.", ""),
    ("Je cherche un cadeau pour ma mère, que me conseillez-vous ?", ""),
    ("Pas de souci, à mardi.", ""),
    ("Merci de supprimer l'option gravure de mon devis.", ""),
    ("Bonjour, je n'ai pas reçu mes SMS de rappel, est-ce normal ?", ""),
    ("Mon père est passé chercher la commande", ""),
    ("Veuillez annuler la réservation, merci", ""),
    ("Je ne veux plus de la lampe bleue, je préfère la rouge", ""),
    ("Pouvez-vous arrêter le chantier lundi ?", ""),
    ("Ma carte est bloquée, puis-je payer en espèces ?", ""),
    ("Quand fermez-vous ce soir ? J'ai votre adresse.", ""),
    ("C'est l'adresse de livraison habituelle.", ""),
]

# Written once the lexicon was, to see what it made of messages that it had never met.
UNSEEN = [
    (
        "Bonjour, je voudrais savoir si vous avez encore mes coordonnées et si oui les supprimer merci",
        "access erasure",
    ),
    ("Pourriez-vous m'indiquer comment mon adresse mail est arrivée chez vous ?", "access"),
    ("Ça suffit les sms", "objection[sms]"),
    ("J'en ai assez de recevoir vos pubs dans ma boîte", "objection"),
    ("comment se désinscrire ?", "objection"),
    ("Je ne vous ai jamais autorisé à utiliser mon numéro", "objection"),
    ("Bonjour, mon ancien nom était Durand, je suis maintenant Mme Leroy, pouvez-vous changer ?", "rectification"),
    ("Attention, vous écrivez toujours à mon ancienne adresse", "rectification"),
    ("je ne veux plus de relation avec vous, effacez tout", "erasure"),
    ("Pouvez-vous me confirmer que mes données ont été supprimées ?", "erasure"),
    ("Je n'ai pas reçu de réponse à ma demande de suppression de mes données du 3 octobre.", "erasure"),
    ("On m'a dit que vous vendez mes données à des tiers, est-ce vrai ?", "access"),
    ("Je demande que mon nom ne soit plus utilisé dans vos publicités", "objection"),
    ("Je souhaite récupérer l'historique de mes achats", "access"),
    ("Please confirm whether or not you are processing my personal data", "access"),
    ("I don't want to receive any more texts", "objection[sms]"),
    ("Who are you and how did you get this number?", "access"),
    ("I would like to be forgotten", "erasure"),
    ("Kindly erase my information from your systems", "erasure"),
    ("arretez svp", "objection"),
    ("Fichez-moi la paix et virez-moi de votre liste", "erasure objection"),
    ("je refuse que mes données soient transmises à des tiers", "objection"),
    ("Je ne souhaite plus faire partie de vos contacts", "erasure"),
    ("plus rien svp", "objection"),
    ("lâchez-nous avec vos appels incessants", "objection[phone]"),
    ("bloquez mon numéro dans votre système pour ne plus m'appeler", "objection[phone]"),
    ("Je demande la rectification et le cas échéant l'effacement des données inexactes", "rectification erasure"),
    ("En vertu de l'article L.34-5 du code des postes, je refuse vos sms", "objection[sms]"),
    ("Je souhaite obtenir mes données pour les transmettre à un autre professionnel", "portability"),
    ("Rendez-moi mes données", "portability"),
    ("Qu'avez-vous fait de mes données ?", "access"),
    ("J'ai perdu mon téléphone, supprimez mon numéro et notez le nouveau", "erasure rectification"),
    ("Quelles informations gardez-vous sur vos clients ?", ""),
    ("Avez-vous mon mail ? Je ne reçois pas vos newsletters.", ""),
    ("Est-ce que vous avez bien noté mon numéro ?", ""),
    ("Je souhaite modifier mon adresse de livraison pour la commande 45", ""),
    ("Pouvez-vous supprimer ma commande d'hier ?", ""),
    ("Je voudrais recevoir une copie de ma facture", ""),
    ("Merci de m'envoyer ma facture par mail à l'adresse ana@exemple.fr", ""),
    ("Je ne veux pas être rappelée avant lundi", ""),
    ("Vous pouvez supprimer le rendez-vous de jeudi", ""),
    ("Arrêtez-vous vos travaux le samedi ?", ""),
    ("Don't stop sending me your newsletter", ""),
    ("N'arrêtez pas vos mails, ils me plaisent", ""),
    ("n'arrêtez surtout pas la newsletter !", ""),
    ("Je ne veux plus recevoir aucun SMS", "objection[sms]"),
    ("Pouvez-vous changer l'adresse sur ma facture ?", ""),
    ("je veux arrêter mon abonnement de ménage", ""),
    ("vous m'avez appelé hier, je n'ai pas pu répondre", ""),
    ("Sur votre fiche Google l'horaire est faux", ""),
    ("Le numéro sur votre site est erroné", ""),
    ("Envoyez-moi vos coordonnées bancaires", ""),
    ("mon mari est décédé, je viens annuler sa commande", "directives"),
    ("Je préfère être contacté par mail que par téléphone.", ""),
    ("Je vous transmets mes coordonnées pour le devis", ""),
    ("Ne supprimez pas ma réservation", ""),
    ("Mon adresse est 12 rue des Lilas, vous livrez ?", ""),
]

ALL = (
    MIXED
    + UNSEEN
    + LETTERS
    + ACCESS
    + RECTIFICATION
    + ERASURE
    + RESTRICTION
    + PORTABILITY
    + OBJECTION
    + DIRECTIVES
    + ENGLISH
)
ALL += NOTHING + QUOTED
