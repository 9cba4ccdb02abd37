<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="fr_FR">
<context>
    <name>AccessWizard</name>
    <message>
        <source>Droit d&apos;accès</source>
        <translation>Right of access</translation>
    </message>
    <message>
        <source>Préparer le dossier</source>
        <translation>Prepare the file</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Nouveau mot de passe</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Ajouter un compte</source>
        <translation>Add an account</translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation>First and last name</translation>
    </message>
    <message>
        <source>Rôle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Prénom et nom *</source>
        <translation>&amp;First and last name *</translation>
    </message>
    <message>
        <source>&amp;Rôle</source>
        <translation>&amp;Role</translation>
    </message>
    <message>
        <source>&amp;Mot de passe *</source>
        <translation>&amp;Password *</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rôle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>ouvert</source>
        <translation>open</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Comptes de l&apos;équipe</source>
        <translation>Accounts of the team</translation>
    </message>
    <message>
        <source>Chacun son compte : on sait qui a fait quoi. Vous pourrez en ajouter ensuite.</source>
        <translation>One account each: you know who did what. You can add more later.</translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation>First and last name</translation>
    </message>
    <message>
        <source>Rôle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Mot de passe provisoire</source>
        <translation>Temporary password</translation>
    </message>
    <message>
        <source>&amp;Prénom et nom</source>
        <translation>&amp;First and last name</translation>
    </message>
    <message>
        <source>&amp;Rôle</source>
        <translation>&amp;Role</translation>
    </message>
    <message>
        <source>&amp;Mot de passe</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Laissez vide si vous travaillez seul.</source>
        <translation>Leave empty if you work alone.</translation>
    </message>
</context>
<context>
    <name>AnswerGrid</name>
    <message>
        <source>Réponses de la personne, par finalité et par canal</source>
        <translation>The person&apos;s answers, by purpose and channel</translation>
    </message>
    <message>
        <source>Flèches pour choisir la case, O pour oui, N pour non, Retour arrière pour effacer.</source>
        <translation>Arrows to choose the cell, Y for yes, N for no, Backspace to clear.</translation>
    </message>
</context>
<context>
    <name>AnswerModel</name>
    <message>
        <source>Cette finalité n&apos;utilise pas ce canal.</source>
        <translation>This purpose does not use this channel.</translation>
    </message>
    <message>
        <source>pas encore répondu</source>
        <translation>not answered yet</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Archive de {name}</source>
        <translation>Archive of {name}</translation>
    </message>
    <message>
        <source>Donnée</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Contenu de l&apos;archive</source>
        <translation>Content of the archive</translation>
    </message>
    <message>
        <source>{reason} ({article}). Déposée le {deposited}, détruite le {ends}.</source>
        <translation>{reason} ({article}). Deposited on {deposited}, destroyed on {ends}.</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Jamais consultée avant aujourd&apos;hui.</source>
        <translation>Never consulted before today.</translation>
    </message>
    <message>
        <source>Consultée le {when} par {who}&#xa0;: {motive}</source>
        <translation>Consulted on {when} by {who}: {motive}</translation>
    </message>
    <message>
        <source>Enregistrer la pièce</source>
        <translation>Save the document</translation>
    </message>
</context>
<context>
    <name>ArchivesModel</name>
    <message>
        <source>Personne</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Déposée le</source>
        <translation>Deposited on</translation>
    </message>
    <message>
        <source>Détruite le</source>
        <translation>Destroyed on</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>BasisEditor</name>
    <message>
        <source>base légale manquante</source>
        <translation>lawful basis missing</translation>
    </message>
    <message>
        <source>Base légale enregistrée.</source>
        <translation>Lawful basis saved.</translation>
    </message>
</context>
<context>
    <name>BatchesDialog</name>
    <message>
        <source>Imports précédents</source>
        <translation>Past imports</translation>
    </message>
    <message>
        <source>Aucun import pour l&apos;instant. Chaque fichier importé figurera ici.</source>
        <translation>No import yet. Each imported file will appear here.</translation>
    </message>
    <message>
        <source>&amp;Annuler cet import</source>
        <translation>&amp;Undo this import</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>BatchesModel</name>
    <message>
        <source>Importé le</source>
        <translation>Imported on</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>À informer avant le</source>
        <translation>To be informed before</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>en place</source>
        <translation>in place</translation>
    </message>
    <message>
        <source>annulé le {when}</source>
        <translation>undone on {when}</translation>
    </message>
</context>
<context>
    <name>BeginPage</name>
    <message>
        <source>Pour commencer</source>
        <translation>To begin</translation>
    </message>
    <message>
        <source>Vous pourrez faire l&apos;autre choix plus tard.</source>
        <translation>You can make the other choice later.</translation>
    </message>
    <message>
        <source>&amp;Importer mon fichier Excel ou CSV</source>
        <translation>&amp;Import my Excel or CSV file</translation>
    </message>
    <message>
        <source>Commencer avec un carnet &amp;vide</source>
        <translation>Start with an &amp;empty book</translation>
    </message>
    <message>
        <source>Pour essayer sans risque, lancez Aparté avec l&apos;entreprise fictive de démonstration.</source>
        <translation>To try without risk, start Aparté with the fictional demonstration business.</translation>
    </message>
</context>
<context>
    <name>BusinessPage</name>
    <message>
        <source>Votre entreprise</source>
        <translation>Your business</translation>
    </message>
    <message>
        <source>Ces mentions figurent sur les preuves et les courriers. Donnez un e-mail ou une adresse postale.</source>
        <translation>These details appear on proofs and letters. Give an e-mail or a postal address.</translation>
    </message>
    <message>
        <source>Nom de l&apos;entreprise</source>
        <translation>Name of the business</translation>
    </message>
    <message>
        <source>Forme juridique</source>
        <translation>Legal form</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Code postal</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Ville</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>E-mail de contact</source>
        <translation>Contact e-mail</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>&amp;Nom de l&apos;entreprise *</source>
        <translation>&amp;Name of the business *</translation>
    </message>
    <message>
        <source>&amp;Forme juridique</source>
        <translation>&amp;Legal form</translation>
    </message>
    <message>
        <source>&amp;SIRET</source>
        <translation>&amp;SIRET</translation>
    </message>
    <message>
        <source>&amp;Adresse</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <source>Code &amp;postal</source>
        <translation>&amp;Postcode</translation>
    </message>
    <message>
        <source>&amp;Ville</source>
        <translation>Tow&amp;n</translation>
    </message>
    <message>
        <source>&amp;E-mail de contact *</source>
        <translation>Contact &amp;e-mail *</translation>
    </message>
    <message>
        <source>&amp;Téléphone</source>
        <translation>&amp;Telephone</translation>
    </message>
</context>
<context>
    <name>BusinessTab</name>
    <message>
        <source>Nom de l&apos;entreprise</source>
        <translation>Name of the business</translation>
    </message>
    <message>
        <source>Forme juridique</source>
        <translation>Legal form</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Code postal</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Ville</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>E-mail de contact</source>
        <translation>Contact e-mail</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Où écrire pour exercer ses droits</source>
        <translation>Where to write to exercise one&apos;s rights</translation>
    </message>
    <message>
        <source>Rénovation énergétique ou adaptation du logement (démarchage interdit)</source>
        <translation>Energy renovation or home adaptation (canvassing is forbidden)</translation>
    </message>
    <message>
        <source>Alsace-Moselle (jours fériés propres)</source>
        <translation>Alsace-Moselle (its own public holidays)</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Entreprise enregistrée.</source>
        <translation>Business saved.</translation>
    </message>
</context>
<context>
    <name>CheckedLine</name>
    <message>
        <source>À remplir.</source>
        <translation>To be filled in.</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Les colonnes</source>
        <translation>The columns</translation>
    </message>
    <message>
        <source>Vérifiez ce que devient chaque colonne. Ce qui n&apos;est pas importé reste dans le fichier.</source>
        <translation>Check what becomes of each column. What is not imported stays in the file.</translation>
    </message>
    <message>
        <source>aucune&#xa0;: le fichier commence par les contacts</source>
        <translation>none: the file begins with the contacts</translation>
    </message>
    <message>
        <source>Ligne des titres</source>
        <translation>Heading row</translation>
    </message>
    <message>
        <source>&amp;Ligne des titres dans le fichier</source>
        <translation>&amp;Heading row in the file</translation>
    </message>
    <message>
        <source>Colonne du fichier</source>
        <translation>Column of the file</translation>
    </message>
    <message>
        <source>Exemples</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>Devient</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>{column} devient</source>
        <translation>{column} becomes</translation>
    </message>
    <message>
        <source>Une colonne d&apos;accord ne prouve rien&#xa0;: ces contacts seront marqués «&#xa0;consentement non établi&#xa0;» et aucun consentement ne sera créé.</source>
        <translation>A column of agreements proves nothing: these contacts will be marked “consent not established” and no consent will be created.</translation>
    </message>
</context>
<context>
    <name>CompliancePage</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Finalités et textes</source>
        <translation>Purposes and texts</translation>
    </message>
    <message>
        <source>Cartographie des données</source>
        <translation>Data map</translation>
    </message>
    <message>
        <source>Conformité</source>
        <translation>Compliance</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Recueillir un consentement</source>
        <translation>Record a consent</translation>
    </message>
    <message>
        <source>&amp;Enregistrer les réponses</source>
        <translation>&amp;Save the answers</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>ContactConsents</name>
    <message>
        <source>Historique des consentements</source>
        <translation>History of consents</translation>
    </message>
    <message>
        <source>&amp;Retirer ce consentement</source>
        <translation>&amp;Withdraw this consent</translation>
    </message>
    <message>
        <source>&amp;Tout retirer</source>
        <translation>Withdraw &amp;all</translation>
    </message>
    <message>
        <source>&amp;Preuve en PDF…</source>
        <translation>&amp;Proof as PDF…</translation>
    </message>
    <message>
        <source>Consentement retiré, avec effet immédiat.</source>
        <translation>Consent withdrawn, with immediate effect.</translation>
    </message>
    <message>
        <source>Tous les consentements sont retirés, avec effet immédiat.</source>
        <translation>All consents are withdrawn, with immediate effect.</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Modifier le contact</source>
        <translation>Edit the contact</translation>
    </message>
    <message>
        <source>Nouveau contact</source>
        <translation>New contact</translation>
    </message>
    <message>
        <source>Voici ce que vous aviez tapé, et qui n&apos;est pas encore enregistré.</source>
        <translation>Here is what you had typed and not yet saved.</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Ctrl+Entrée</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Déjà connu à cette adresse ou à ce numéro : {names}.</source>
        <translation>Already known at this address or number: {names}.</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>La mention d&apos;&amp;information lui a été donnée aujourd&apos;hui</source>
        <translation>The &amp;privacy notice was given to them today</translation>
    </message>
    <message>
        <source>jj/mm/aaaa</source>
        <translation>dd/mm/yyyy</translation>
    </message>
</context>
<context>
    <name>ContactLists</name>
    <message>
        <source>Être inscrit ne suffit pas&#xa0;: chaque envoi vérifie encore le droit de contacter la personne.</source>
        <translation>Being on a list is not enough: each mailing checks again the right to contact the person.</translation>
    </message>
    <message>
        <source>Aucune liste n&apos;existe encore. Créez-en une dans « Listes et envois ».</source>
        <translation>There is no list yet. Create one in “Lists and mailings”.</translation>
    </message>
    <message>
        <source>Inscrit à la liste.</source>
        <translation>Added to the list.</translation>
    </message>
    <message>
        <source>Désinscrit de la liste.</source>
        <translation>Removed from the list.</translation>
    </message>
</context>
<context>
    <name>ContactPageView</name>
    <message>
        <source>vient de la personne</source>
        <translation>comes from the person</translation>
    </message>
    <message>
        <source>vient de nous</source>
        <translation>comes from us</translation>
    </message>
    <message>
        <source>Aucun échange noté.</source>
        <translation>No interaction noted.</translation>
    </message>
    <message>
        <source>Fil des échanges</source>
        <translation>Timeline of interactions</translation>
    </message>
    <message>
        <source>Fil</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Consentements</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Listes</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Contrats</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>Bases légales</source>
        <translation>Lawful bases</translation>
    </message>
    <message>
        <source>Peut-on la contacter&#xa0;?</source>
        <translation>May we contact them?</translation>
    </message>
    <message>
        <source>&amp;Modifier</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Noter…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>&amp;Consentement…</source>
        <translation>&amp;Consent…</translation>
    </message>
    <message>
        <source>&amp;Opposition…</source>
        <translation>&amp;Objection…</translation>
    </message>
    <message>
        <source>&amp;Accès…</source>
        <translation>&amp;Access…</translation>
    </message>
    <message>
        <source>E&amp;ffacer…</source>
        <translation>E&amp;rase…</translation>
    </message>
    <message>
        <source>Origine : {source}, le {day}.</source>
        <translation>Origin: {source}, on {day}.</translation>
    </message>
    <message>
        <source>Données gardées pendant le contrat en cours.</source>
        <translation>Data kept while the contract is running.</translation>
    </message>
    <message>
        <source>Durée de conservation atteinte le {day}.</source>
        <translation>Retention period reached on {day}.</translation>
    </message>
    <message>
        <source>Données gardées jusqu&apos;au {day}.</source>
        <translation>Data kept until {day}.</translation>
    </message>
    <message>
        <source>Informée le {day}.</source>
        <translation>Informed on {day}.</translation>
    </message>
    <message>
        <source>Pas encore informée.</source>
        <translation>Not informed yet.</translation>
    </message>
    <message>
        <source>Traitement limité à sa demande depuis le {day} : ces données sont seulement conservées.</source>
        <translation>Processing restricted at their request since {day}: these data are only stored.</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Contact ajouté.</source>
        <translation>Contact added.</translation>
    </message>
    <message>
        <source>Nom, ville, e-mail, 06…</source>
        <translation>Name, town, e-mail, 06…</translation>
    </message>
    <message>
        <source>Rechercher un contact</source>
        <translation>Search for a contact</translation>
    </message>
    <message>
        <source>Filtrer par catégorie</source>
        <translation>Filter by category</translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Filtrer par type</source>
        <translation>Filter by kind</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Liste des contacts</source>
        <translation>List of contacts</translation>
    </message>
    <message>
        <source>Choisissez un contact dans la liste, ou tapez un nom.</source>
        <translation>Choose a contact in the list, or type a name.</translation>
    </message>
    <message>
        <source>Nouveau contact</source>
        <translation>New contact</translation>
    </message>
    <message>
        <source>Importer un fichier…</source>
        <translation>Import a file…</translation>
    </message>
    <message>
        <source>Vos contacts seront ici. Ajoutez le premier, ou importez un fichier.</source>
        <translation>Your contacts will be here. Add the first one, or import a file.</translation>
    </message>
    <message>
        <source>plus de {count}</source>
        <translation>more than {count}</translation>
    </message>
    <message>
        <source>{count} contacts</source>
        <translation>{count} contacts</translation>
    </message>
    <message>
        <source>{count} contact</source>
        <translation>{count} contact</translation>
    </message>
    <message>
        <source>Import terminé.</source>
        <translation>Import finished.</translation>
    </message>
    <message>
        <source>Contact modifié.</source>
        <translation>Contact changed.</translation>
    </message>
    <message>
        <source>Échange noté.</source>
        <translation>Interaction noted.</translation>
    </message>
    <message>
        <source>Consentement enregistré.</source>
        <translation>Consent recorded.</translation>
    </message>
    <message>
        <source>Opposition enregistrée.</source>
        <translation>Objection recorded.</translation>
    </message>
</context>
<context>
    <name>ContractDialog</name>
    <message>
        <source>Ajouter un contrat</source>
        <translation>Add a contract</translation>
    </message>
    <message>
        <source>Contrat</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Famille de produits</source>
        <translation>Product family</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>La &amp;fin est connue</source>
        <translation>The &amp;end is known</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Contrat *</source>
        <translation>&amp;Contract *</translation>
    </message>
    <message>
        <source>Famille de &amp;produits</source>
        <translation>&amp;Product family</translation>
    </message>
    <message>
        <source>&amp;Début</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>F&amp;in</source>
        <translation>E&amp;nd</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>ContractsView</name>
    <message>
        <source>Contrats</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>&amp;Ajouter un contrat…</source>
        <translation>&amp;Add a contract…</translation>
    </message>
    <message>
        <source>Finir le contrat a&amp;ujourd&apos;hui</source>
        <translation>End the contract &amp;today</translation>
    </message>
    <message>
        <source>jusqu&apos;au {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>running</translation>
    </message>
    <message>
        <source>terminé</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>depuis le {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>Contrat ajouté.</source>
        <translation>Contract added.</translation>
    </message>
    <message>
        <source>Fin du contrat notée.</source>
        <translation>End of the contract noted.</translation>
    </message>
</context>
<context>
    <name>ControllerPage</name>
    <message>
        <source>Responsable de traitement</source>
        <translation>Data controller</translation>
    </message>
    <message>
        <source>La personne qui répond des données : souvent vous-même.</source>
        <translation>The person who answers for the data: often yourself.</translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation>First and last name</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>&amp;Prénom et nom *</source>
        <translation>&amp;First and last name *</translation>
    </message>
    <message>
        <source>&amp;Mot de passe *</source>
        <translation>&amp;Password *</translation>
    </message>
</context>
<context>
    <name>CreateVaultWizard</name>
    <message>
        <source>Créer le coffre d&apos;archives</source>
        <translation>Create the archive vault</translation>
    </message>
    <message>
        <source>Fiche de secours du coffre</source>
        <translation>Recovery sheet of the vault</translation>
    </message>
    <message>
        <source>Créer le coffre</source>
        <translation>Create the vault</translation>
    </message>
</context>
<context>
    <name>DataMapModel</name>
    <message>
        <source>Donnée</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind of data</translation>
    </message>
    <message>
        <source>Finalité</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Base légale</source>
        <translation>Lawful basis</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Qui la lit</source>
        <translation>Who reads it</translation>
    </message>
    <message>
        <source>personne</source>
        <translation>nobody</translation>
    </message>
</context>
<context>
    <name>DecisionModel</name>
    <message>
        <source>Cette finalité n&apos;utilise pas ce canal.</source>
        <translation>This purpose does not use this channel.</translation>
    </message>
    <message>
        <source>À respecter&#xa0;: {conditions}.</source>
        <translation>To respect: {conditions}.</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>DecisionTable</name>
    <message>
        <source>Peut-on la contacter, par finalité et par canal</source>
        <translation>May we contact them, by purpose and channel</translation>
    </message>
    <message>
        <source>Choisissez une case pour savoir pourquoi.</source>
        <translation>Choose a cell to know why.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>{count} réponse(s) enregistrée(s) pour {name}.</source>
        <translation>{count} answer(s) recorded for {name}.</translation>
    </message>
    <message>
        <source>Qui est là&#xa0;?</source>
        <translation>Who is there?</translation>
    </message>
    <message>
        <source>Un nom, un téléphone ou un e-mail, puis Entrée</source>
        <translation>A name, a telephone or an e-mail, then Enter</translation>
    </message>
    <message>
        <source>Personnes trouvées</source>
        <translation>People found</translation>
    </message>
    <message>
        <source>&amp;Enregistrer les réponses (Ctrl+Entrée)</source>
        <translation>&amp;Save the answers (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>&amp;Imprimer la preuve…</source>
        <translation>&amp;Print the proof…</translation>
    </message>
    <message>
        <source>Personne &amp;suivante (Échap)</source>
        <translation>&amp;Next person (Esc)</translation>
    </message>
    <message>
        <source>Comptoir</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Que répond la personne&#xa0;?</source>
        <translation>What does the person answer?</translation>
    </message>
    <message>
        <source>Comment&#xa0;?</source>
        <translation>How?</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Nouvelle personne</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Les accords qui venaient d&apos;être donnés sont retirés.</source>
        <translation>The agreements just given are withdrawn.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Préparation du dossier…</source>
        <translation>Preparing the file…</translation>
    </message>
    <message>
        <source>Lecture des données, mise en page, chiffrement.</source>
        <translation>Reading the data, laying out, encrypting.</translation>
    </message>
    <message>
        <source>Préparation du dossier</source>
        <translation>Preparing the file</translation>
    </message>
    <message>
        <source>Enregistrer la fiche de la &amp;phrase…</source>
        <translation>Save the sheet of the pass&amp;phrase…</translation>
    </message>
    <message>
        <source>Enregistrer la &amp;lettre…</source>
        <translation>Save the &amp;letter…</translation>
    </message>
    <message>
        <source>&amp;Ouvrir le dossier</source>
        <translation>&amp;Open the folder</translation>
    </message>
    <message>
        <source>La réponse est &amp;remise à la personne&#xa0;: clore la demande</source>
        <translation>The answer was &amp;handed to the person: close the request</translation>
    </message>
    <message>
        <source>Transmettez le fichier par e-mail ou sur clé, et la phrase secrète par un autre moyen&#xa0;: en main propre, par téléphone ou par courrier. Elle ne sera plus montrée après cette fenêtre.</source>
        <translation>Send the file by e-mail or on a stick, and the passphrase by another way: in person, by telephone or by post. It will not be shown again after this window.</translation>
    </message>
    <message>
        <source>Le dossier est prêt</source>
        <translation>The file is ready</translation>
    </message>
    <message>
        <source>Demande n°&#xa0;{number}, inscrite au journal.</source>
        <translation>Request no. {number}, on record in the journal.</translation>
    </message>
    <message>
        <source>Enregistrer la fiche de la phrase</source>
        <translation>Save the sheet of the passphrase</translation>
    </message>
    <message>
        <source>Enregistrer la lettre</source>
        <translation>Save the letter</translation>
    </message>
    <message>
        <source>Enregistré&#xa0;: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Mot de passe du coffre</source>
        <translation>Vault password</translation>
    </message>
    <message>
        <source>La touche Verr. Maj. est active.</source>
        <translation>Caps Lock is on.</translation>
    </message>
    <message>
        <source>&amp;Ouvrir le coffre</source>
        <translation>&amp;Open the vault</translation>
    </message>
    <message>
        <source>&amp;Mot de passe du coffre</source>
        <translation>&amp;Vault password</translation>
    </message>
    <message>
        <source>Le coffre est fermé</source>
        <translation>The vault is closed</translation>
    </message>
    <message>
        <source>Aucun dépôt n&apos;attend.</source>
        <translation>No deposit is waiting.</translation>
    </message>
    <message>
        <source>1 dépôt scellé attend.</source>
        <translation>1 sealed deposit is waiting.</translation>
    </message>
    <message>
        <source>{count} dépôts scellés attendent.</source>
        <translation>{count} sealed deposits are waiting.</translation>
    </message>
    <message>
        <source>Archives à la dernière ouverture&#xa0;: {count}, dont {ending} à détruire cette année.</source>
        <translation>Archives at the last opening: {count}, of which {ending} to be destroyed this year.</translation>
    </message>
    <message>
        <source>Ouverture…</source>
        <translation>Opening…</translation>
    </message>
</context>
<context>
    <name>DueModel</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Échéance</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Dernier signe</source>
        <translation>Last sign</translation>
    </message>
    <message>
        <source>Question posée</source>
        <translation>Question asked</translation>
    </message>
    <message>
        <source>le {day}, réponse avant le {end}</source>
        <translation>on {day}, answer before {end}</translation>
    </message>
</context>
<context>
    <name>ErasureProgressPage</name>
    <message>
        <source>Effacement en cours</source>
        <translation>Erasing</translation>
    </message>
    <message>
        <source>Si l&apos;ordinateur s&apos;éteint maintenant, tout est fait ou rien&#xa0;: jamais à moitié.</source>
        <translation>If the computer goes off now, all is done or nothing: never half.</translation>
    </message>
    <message>
        <source>Sceller l&apos;archive, effacer la fiche et l&apos;inscrire au journal</source>
        <translation>Seal the archive, erase the record and put it in the journal</translation>
    </message>
    <message>
        <source>Oublier les statistiques internes</source>
        <translation>Forget the internal statistics</translation>
    </message>
    <message>
        <source>Vider les copies temporaires</source>
        <translation>Empty the temporary copies</translation>
    </message>
    <message>
        <source>Nettoyer les traces dans le fichier chiffré</source>
        <translation>Clean the traces in the encrypted file</translation>
    </message>
</context>
<context>
    <name>ErasureWizard</name>
    <message>
        <source>Effacement de {name}</source>
        <translation>Erasure of {name}</translation>
    </message>
    <message>
        <source>Effacer {name}</source>
        <translation>Erase {name}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Aparté a rencontré un problème. Ce qui était enregistré est intact. Réessayez&#xa0;; si cela se reproduit, copiez le rapport&#xa0;: il ne contient aucune donnée personnelle.</source>
        <translation>Aparté met a problem. What was saved is intact. Try again; if it happens again, copy the report: it holds no personal data.</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Le fichier</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>Un classeur Excel (.xlsx) ou un fichier texte (.csv). Aparté le lit sans le modifier.</source>
        <translation>An Excel workbook (.xlsx) or a text file (.csv). Aparté reads it without changing it.</translation>
    </message>
    <message>
        <source>Lecture de {file}…</source>
        <translation>Reading {file}…</translation>
    </message>
    <message>
        <source>&amp;Choisir un fichier…</source>
        <translation>&amp;Choose a file…</translation>
    </message>
    <message>
        <source>Déposez le fichier ici, ou</source>
        <translation>Drop the file here, or</translation>
    </message>
    <message>
        <source>Feuille</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Séparateur</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>point-virgule</source>
        <translation>semicolon</translation>
    </message>
    <message>
        <source>virgule</source>
        <translation>comma</translation>
    </message>
    <message>
        <source>tabulation</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>barre verticale</source>
        <translation>vertical bar</translation>
    </message>
    <message>
        <source>Accents</source>
        <translation>Accents</translation>
    </message>
    <message>
        <source>&amp;Feuille</source>
        <translation>&amp;Sheet</translation>
    </message>
    <message>
        <source>&amp;Séparateur</source>
        <translation>S&amp;eparator</translation>
    </message>
    <message>
        <source>A&amp;ccents écrits en</source>
        <translation>A&amp;ccents written in</translation>
    </message>
    <message>
        <source>&amp;Imports précédents…</source>
        <translation>&amp;Past imports…</translation>
    </message>
    <message>
        <source>Choisir le fichier à importer</source>
        <translation>Choose the file to import</translation>
    </message>
    <message>
        <source>Classeurs et textes (*.xlsx *.xlsm *.csv *.txt *.tsv)</source>
        <translation>Workbooks and texts (*.xlsx *.xlsm *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>classeur Excel</source>
        <translation>Excel workbook</translation>
    </message>
    <message>
        <source>texte</source>
        <translation>text</translation>
    </message>
    <message>
        <source>, environ {rows} lignes</source>
        <translation>, about {rows} rows</translation>
    </message>
</context>
<context>
    <name>FirstStartWizard</name>
    <message>
        <source>Premier démarrage d&apos;Aparté</source>
        <translation>First start of Aparté</translation>
    </message>
    <message>
        <source>Fiche de secours</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Fiche de secours du coffre</source>
        <translation>Recovery sheet of the vault</translation>
    </message>
    <message>
        <source>Créer le dossier</source>
        <translation>Create the folder</translation>
    </message>
    <message>
        <source>Création du dossier chiffré…</source>
        <translation>Creating the encrypted folder…</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Comptes</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Fiches de secours</source>
        <translation>Recovery sheets</translation>
    </message>
    <message>
        <source>vérifiées, hors de l&apos;ordinateur</source>
        <translation>checked, away from the computer</translation>
    </message>
    <message>
        <source>Coffre d&apos;archives</source>
        <translation>Archive vault</translation>
    </message>
    <message>
        <source>créé, sous son propre mot de passe</source>
        <translation>created, under its own password</translation>
    </message>
    <message>
        <source>Ensuite</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Forme et phrase secrète</source>
        <translation>Form and passphrase</translation>
    </message>
    <message>
        <source>Un fichier chiffré, et la phrase qui l&apos;ouvre, à transmettre séparément.</source>
        <translation>An encrypted file, and the passphrase that opens it, to be sent separately.</translation>
    </message>
    <message>
        <source>Fichier à produire</source>
        <translation>File to produce</translation>
    </message>
    <message>
        <source>Phrase secrète</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>C&amp;hoisir…</source>
        <translation>C&amp;hoose…</translation>
    </message>
    <message>
        <source>En tirer une &amp;autre</source>
        <translation>Draw &amp;another</translation>
    </message>
    <message>
        <source>&amp;Fichier</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Phrase secrète</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Le fichier contient un PDF à lire, les mêmes données en JSON et en CSV, une carte vCard et les pièces justificatives. Il est chiffré en AES&#xa0;256. La phrase ne sera pas gardée&#xa0;: imprimez sa fiche à la page suivante.</source>
        <translation>The file holds a PDF to read, the same data as JSON and CSV, a vCard and the evidence. It is encrypted with AES 256. The passphrase will not be kept: print its sheet on the next page.</translation>
    </message>
    <message>
        <source>Où ranger le fichier</source>
        <translation>Where to put the file</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Chercher dans l&apos;aide</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Pages d&apos;aide</source>
        <translation>Help pages</translation>
    </message>
    <message>
        <source>Texte de l&apos;aide</source>
        <translation>Text of the help</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Réponse</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Finalité</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Jusqu&apos;au</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
</context>
<context>
    <name>HoldingsPage</name>
    <message>
        <source>Ce que nous détenons</source>
        <translation>What we hold</translation>
    </message>
    <message>
        <source>Données détenues</source>
        <translation>Data held</translation>
    </message>
    <message>
        <source>&amp;Noms de tiers trouvés dans les notes&#xa0;: cochez ceux à masquer</source>
        <translation>&amp;Names of other people found in the notes: tick those to mask</translation>
    </message>
    <message>
        <source>{count} lignes, pièces comprises. Rien n&apos;est encore produit.</source>
        <translation>{count} rows, evidence included. Nothing is produced yet.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Bonjour {name}</source>
        <translation>Hello {name}</translation>
    </message>
    <message>
        <source>Nous sommes le {day}.</source>
        <translation>Today is {day}.</translation>
    </message>
    <message>
        <source>contacts dans le carnet</source>
        <translation>contacts in the book</translation>
    </message>
    <message>
        <source>arrivés à échéance</source>
        <translation>have reached their term</translation>
    </message>
    <message>
        <source>à échéance dans les 90 jours</source>
        <translation>due within 90 days</translation>
    </message>
    <message>
        <source>en attente d&apos;une réponse</source>
        <translation>waiting for an answer</translation>
    </message>
    <message>
        <source>À faire aujourd&apos;hui</source>
        <translation>To do today</translation>
    </message>
    <message>
        <source>Rien ne vous attend. Tout est à jour.</source>
        <translation>Nothing is waiting for you. All is up to date.</translation>
    </message>
    <message>
        <source>Voir</source>
        <translation>See</translation>
    </message>
    <message>
        <source>Voir&#xa0;: {what}</source>
        <translation>See: {what}</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Plus tard&#xa0;: {what}</source>
        <translation>Later: {what}</translation>
    </message>
    <message>
        <source>&amp;Nouveau contact</source>
        <translation>&amp;New contact</translation>
    </message>
    <message>
        <source>&amp;Recueillir un consentement</source>
        <translation>&amp;Record a consent</translation>
    </message>
    <message>
        <source>&amp;Importer un fichier</source>
        <translation>&amp;Import a file</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Rappel remis à demain.</source>
        <translation>Reminder put off until tomorrow.</translation>
    </message>
    <message>
        <source>Ce rappel est en retard depuis plus d&apos;une semaine&#xa0;: il ne peut plus être remis.</source>
        <translation>This reminder has been late for more than a week: it can no longer be put off.</translation>
    </message>
</context>
<context>
    <name>HowGiven</name>
    <message>
        <source>Moyen</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Effacer la &amp;signature</source>
        <translation>Clear the &amp;signature</translation>
    </message>
    <message>
        <source>&amp;Joindre la pièce…</source>
        <translation>A&amp;ttach the document…</translation>
    </message>
    <message>
        <source>&amp;Moyen</source>
        <translation>&amp;Means</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Pièce</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Joindre la pièce</source>
        <translation>Attach the document</translation>
    </message>
    <message>
        <source>Pièces (*.pdf *.png *.jpg *.jpeg *.eml *.txt)</source>
        <translation>Documents (*.pdf *.png *.jpg *.jpeg *.eml *.txt)</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Importer des contacts</source>
        <translation>Import contacts</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Coffre ouvert, se referme dans {minutes}:{seconds}</source>
        <translation>Vault open, closes in {minutes}:{seconds}</translation>
    </message>
    <message>
        <source>Rester &amp;trois minutes de plus</source>
        <translation>Stay &amp;three minutes more</translation>
    </message>
    <message>
        <source>&amp;Refermer</source>
        <translation>&amp;Close the vault</translation>
    </message>
    <message>
        <source>Chercher un nom, une adresse, un mot de l&apos;archive</source>
        <translation>Search a name, an address, a word of the archive</translation>
    </message>
    <message>
        <source>Chercher dans le coffre</source>
        <translation>Search the vault</translation>
    </message>
    <message>
        <source>toutes les raisons</source>
        <translation>all reasons</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Aucune archive ne correspond.</source>
        <translation>No archive matches.</translation>
    </message>
    <message>
        <source>Coffre d&apos;archives</source>
        <translation>Archive vault</translation>
    </message>
    <message>
        <source>&amp;Consulter l&apos;archive…</source>
        <translation>&amp;Consult the archive…</translation>
    </message>
    <message>
        <source>{count} dépôts altérés ou inconnus du journal ont été mis de côté. Consultez le journal.</source>
        <translation>{count} deposits that were altered or are unknown to the journal were set aside. Look at the journal.</translation>
    </message>
    <message>
        <source>{count} archives annoncées par le journal manquent. Si vous venez de restaurer une sauvegarde, c&apos;est attendu&#xa0;; sinon, faites vérifier ce poste.</source>
        <translation>{count} archives announced by the journal are missing. If you have just restored a backup, this is expected; otherwise, have this computer checked.</translation>
    </message>
    <message>
        <source>{count} archives arrivées à leur fin ont été détruites.</source>
        <translation>{count} archives that reached their end were destroyed.</translation>
    </message>
    <message>
        <source>{count} archives</source>
        <translation>{count} archives</translation>
    </message>
</context>
<context>
    <name>InteractionDialog</name>
    <message>
        <source>Noter un échange</source>
        <translation>Note an interaction</translation>
    </message>
    <message>
        <source>Échange</source>
        <translation>Interaction</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Facultatif. La personne peut lire ce que vous écrivez ici.</source>
        <translation>Optional. The person may read what you write here.</translation>
    </message>
    <message>
        <source>É&amp;change</source>
        <translation>&amp;Interaction</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Vient de la personne : la durée de conservation repart de ce jour.</source>
        <translation>Comes from the person: the retention period starts again from this day.</translation>
    </message>
    <message>
        <source>Ne vient pas de la personne : la durée de conservation ne change pas.</source>
        <translation>Does not come from the person: the retention period does not change.</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>N°</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Personne (identifiant)</source>
        <translation>Person (identifier)</translation>
    </message>
    <message>
        <source>Signée</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
</context>
<context>
    <name>JournalView</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Toutes les actions</source>
        <translation>All actions</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Tous les comptes</source>
        <translation>All accounts</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>&amp;Vérifier le journal</source>
        <translation>&amp;Verify the journal</translation>
    </message>
    <message>
        <source>Vérification du journal…</source>
        <translation>Verifying the journal…</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Journal intact&#xa0;: {count} lignes vérifiées.</source>
        <translation>Journal intact: {count} lines verified.</translation>
    </message>
    <message>
        <source>ligne {seq} ({flaw})</source>
        <translation>line {seq} ({flaw})</translation>
    </message>
    <message>
        <source>Le journal a été modifié&#xa0;: {first}. Gardez une copie du dossier et demandez conseil avant de continuer.</source>
        <translation>The journal was changed: {first}. Keep a copy of the folder and ask for advice before going on.</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>C&apos;est fait</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Enregistrez la lettre avant de fermer&#xa0;: ensuite, Aparté ne saura plus à qui l&apos;écrire.</source>
        <translation>Save the letter before closing: after that, Aparté no longer knows whom to write to.</translation>
    </message>
    <message>
        <source>&amp;Enregistrer la lettre…</source>
        <translation>&amp;Save the letter…</translation>
    </message>
    <message>
        <source>{rows} lignes effacées, fiche comprise.</source>
        <translation>{rows} rows erased, the record included.</translation>
    </message>
    <message>
        <source>Une archive scellée attend dans le coffre, jusqu&apos;au {day}.</source>
        <translation>A sealed archive waits in the vault, until {day}.</translation>
    </message>
    <message>
        <source>Ses coordonnées restent reconnues par la liste repoussoir, sous forme d&apos;empreintes.</source>
        <translation>Their contact details stay recognised by the suppression list, as fingerprints.</translation>
    </message>
    <message>
        <source>La demande n°&#xa0;{number} sera close quand la lettre sera enregistrée.</source>
        <translation>Request no. {number} will be closed when the letter is saved.</translation>
    </message>
    <message>
        <source>La lettre n&apos;est pas enregistrée. Enregistrez-la, ou terminez encore une fois pour vous en passer.</source>
        <translation>The letter is not saved. Save it, or finish once more to do without it.</translation>
    </message>
    <message>
        <source>Enregistrer la lettre</source>
        <translation>Save the letter</translation>
    </message>
    <message>
        <source>Enregistrée&#xa0;: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
</context>
<context>
    <name>ListsModel</name>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Finalité</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Inscrits</source>
        <translation>Members</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>{count} destinataire(s) dans {file}. {out} personne(s) écartée(s).</source>
        <translation>{count} recipient(s) in {file}. {out} person(s) left out.</translation>
    </message>
    <message>
        <source>Listes d&apos;abonnement</source>
        <translation>Subscription lists</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>&amp;Exporter la liste d&apos;envoi…</source>
        <translation>&amp;Export the mailing list…</translation>
    </message>
    <message>
        <source>Listes et envois</source>
        <translation>Lists and mailings</translation>
    </message>
    <message>
        <source>&amp;Nouvelle liste…</source>
        <translation>&amp;New list…</translation>
    </message>
    <message>
        <source>Envoyer par</source>
        <translation>Send by</translation>
    </message>
    <message>
        <source>Qui peut recevoir un message de cette liste&#xa0;?</source>
        <translation>Who may receive a message of this list?</translation>
    </message>
    <message>
        <source>Une liste réunit les personnes qui veulent recevoir vos nouvelles. Créez la première.</source>
        <translation>A list holds the people who want your news. Create the first one.</translation>
    </message>
    <message>
        <source>Nouvelle liste…</source>
        <translation>New list…</translation>
    </message>
    <message>
        <source>{count} destinataire(s)</source>
        <translation>{count} recipient(s)</translation>
    </message>
    <message>
        <source>Écartés, avec la raison&#xa0;:</source>
        <translation>Left out, with the reason:</translation>
    </message>
    <message>
        <source>Personne n&apos;est écarté.</source>
        <translation>Nobody is left out.</translation>
    </message>
    <message>
        <source>Liste créée.</source>
        <translation>List created.</translation>
    </message>
    <message>
        <source>Exporter la liste d&apos;envoi</source>
        <translation>Export the mailing list</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Rechercher un nom, une ville, un 06… (Ctrl+K)</source>
        <translation>Search a name, a town, a 06… (Ctrl+K)</translation>
    </message>
    <message>
        <source>Rechercher un contact</source>
        <translation>Search for a contact</translation>
    </message>
    <message>
        <source>&amp;Verrouiller</source>
        <translation>&amp;Lock</translation>
    </message>
</context>
<context>
    <name>MotiveDialog</name>
    <message>
        <source>Pourquoi ouvrir cette archive&#xa0;?</source>
        <translation>Why open this archive?</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Motive</translation>
    </message>
    <message>
        <source>Précision</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>&amp;Motif</source>
        <translation>&amp;Motive</translation>
    </message>
    <message>
        <source>&amp;Précision</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Ouvrir l&apos;archive</source>
        <translation>&amp;Open the archive</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Le motif est inscrit au journal et dans le coffre, avec votre nom et l&apos;heure.</source>
        <translation>The motive is written in the journal and in the vault, with your name and the time.</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>Écrivez son nom pour confirmer</source>
        <translation>Type their name to confirm</translation>
    </message>
    <message>
        <source>L&apos;effacement est définitif&#xa0;: ni Aparté ni une sauvegarde ne pourront le défaire.</source>
        <translation>Erasure is final: neither Aparté nor a backup can undo it.</translation>
    </message>
    <message>
        <source>Personne à effacer</source>
        <translation>Person to erase</translation>
    </message>
    <message>
        <source>&amp;Son nom</source>
        <translation>Their &amp;name</translation>
    </message>
    <message>
        <source>Rien n&apos;ira au coffre d&apos;archives.</source>
        <translation>Nothing will go to the archive vault.</translation>
    </message>
    <message>
        <source>Une archive scellée ira au coffre pour «&#xa0;{reason}&#xa0;», et y sera détruite à sa date de fin.</source>
        <translation>A sealed archive will go to the vault for “{reason}”, and will be destroyed there on its end date.</translation>
    </message>
</context>
<context>
    <name>NewListDialog</name>
    <message>
        <source>Nouvelle liste</source>
        <translation>New list</translation>
    </message>
    <message>
        <source>Nom de la liste</source>
        <translation>Name of the list</translation>
    </message>
    <message>
        <source>Finalité</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>&amp;Créer la liste</source>
        <translation>&amp;Create the list</translation>
    </message>
    <message>
        <source>&amp;Nom de la liste *</source>
        <translation>&amp;Name of the list *</translation>
    </message>
    <message>
        <source>&amp;Finalité</source>
        <translation>&amp;Purpose</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Le même, encore une fois</source>
        <translation>The same, once more</translation>
    </message>
    <message>
        <source>Force du mot de passe</source>
        <translation>Strength of the password</translation>
    </message>
    <message>
        <source>Les deux saisies diffèrent.</source>
        <translation>The two entries differ.</translation>
    </message>
</context>
<context>
    <name>NewRequestDialog</name>
    <message>
        <source>Nouvelle demande</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>Nom, e-mail ou téléphone</source>
        <translation>Name, e-mail or telephone</translation>
    </message>
    <message>
        <source>Contacts trouvés</source>
        <translation>Contacts found</translation>
    </message>
    <message>
        <source>Droit exercé</source>
        <translation>Right exercised</translation>
    </message>
    <message>
        <source>Reçue comment</source>
        <translation>Received how</translation>
    </message>
    <message>
        <source>Reconnue par</source>
        <translation>Recognised by</translation>
    </message>
    <message>
        <source>Reçue le</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>&amp;Qui demande</source>
        <translation>&amp;Who asks</translation>
    </message>
    <message>
        <source>&amp;Droit exercé</source>
        <translation>&amp;Right exercised</translation>
    </message>
    <message>
        <source>Reçue &amp;le</source>
        <translation>Received &amp;on</translation>
    </message>
    <message>
        <source>Reçue &amp;comment</source>
        <translation>Received &amp;how</translation>
    </message>
    <message>
        <source>&amp;Reconnue par</source>
        <translation>Recognised &amp;by</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Enregistrer la demande</source>
        <translation>&amp;Save the request</translation>
    </message>
    <message>
        <source>«&#xa0;{name}&#xa0;», hors du fichier</source>
        <translation>“{name}”, not in the book</translation>
    </message>
    <message>
        <source>Contact choisi&#xa0;: {name}</source>
        <translation>Contact chosen: {name}</translation>
    </message>
    <message>
        <source>Choisissez le contact, ou laissez le nom tel quel s&apos;il n&apos;est pas du fichier.</source>
        <translation>Choose the contact, or leave the name as it is if they are not in the book.</translation>
    </message>
    <message>
        <source>Hors du fichier&#xa0;: il faudra répondre aussi.</source>
        <translation>Not in the book: an answer is due all the same.</translation>
    </message>
</context>
<context>
    <name>ObjectionDialog</name>
    <message>
        <source>Ne plus la contacter (opposition)</source>
        <translation>Do not contact any more (objection)</translation>
    </message>
    <message>
        <source>tous les canaux</source>
        <translation>all channels</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>L&apos;opposition prend effet tout de suite. Ses adresses entrent dans la liste repoussoir&#xa0;: elles seront refusées à chaque envoi et à chaque import, pour toute personne qui les partage.</source>
        <translation>The objection takes effect at once. Their addresses go on the suppression list: they will be refused at each mailing and each import, for everyone who shares them.</translation>
    </message>
    <message>
        <source>&amp;Canal</source>
        <translation>&amp;Channel</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Enregistrer l&apos;opposition</source>
        <translation>&amp;Save the objection</translation>
    </message>
</context>
<context>
    <name>PackModel</name>
    <message>
        <source>Ce que nous détenons</source>
        <translation>What we hold</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Liste repoussoir</source>
        <translation>Suppression list</translation>
    </message>
    <message>
        <source>n&apos;y figure pas</source>
        <translation>is not on it</translation>
    </message>
    <message>
        <source>Lignes du journal</source>
        <translation>Lines of the journal</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Origin</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Accueil</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Comptoir</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Listes et envois</source>
        <translation>Lists and mailings</translation>
    </message>
    <message>
        <source>Demandes</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Conservation</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Coffre d&apos;archives</source>
        <translation>Archive vault</translation>
    </message>
    <message>
        <source>Conformité</source>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Ligne</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Devient</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Joignable par</source>
        <translation>Reachable by</translation>
    </message>
    <message>
        <source>Remarque</source>
        <translation>Remark</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>L&apos;aperçu</source>
        <translation>The preview</translation>
    </message>
    <message>
        <source>Rien n&apos;est encore enregistré. Chaque ligne du fichier est ici.</source>
        <translation>Nothing is saved yet. Each row of the file is here.</translation>
    </message>
    <message>
        <source>Lecture et vérification des lignes</source>
        <translation>Reading and checking the rows</translation>
    </message>
    <message>
        <source>Lecture du fichier</source>
        <translation>Reading the file</translation>
    </message>
    <message>
        <source>Lignes du fichier</source>
        <translation>Rows of the file</translation>
    </message>
    <message>
        <source>{text}&#xa0;: {count}</source>
        <translation>{text}: {count}</translation>
    </message>
    <message>
        <source>Importer {count} contact</source>
        <translation>Import {count} contact</translation>
    </message>
    <message>
        <source>Importer {count} contacts</source>
        <translation>Import {count} contacts</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Nouveaux</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Déjà connus</source>
        <translation>Already known</translation>
    </message>
    <message>
        <source>À corriger</source>
        <translation>To correct</translation>
    </message>
    <message>
        <source>Liste repoussoir</source>
        <translation>Suppression list</translation>
    </message>
    <message>
        <source>Ce même fichier a déjà été importé le {when}.</source>
        <translation>This same file was already imported on {when}.</translation>
    </message>
    <message>
        <source>{count} contact déclaré d&apos;accord&#xa0;: consentement non établi, rien n&apos;est accordé.</source>
        <translation>{count} contact said to agree: consent not established, nothing is granted.</translation>
    </message>
    <message>
        <source>{count} contacts déclarés d&apos;accord&#xa0;: consentement non établi, rien n&apos;est accordé.</source>
        <translation>{count} contacts said to agree: consent not established, nothing is granted.</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>L&apos;import</source>
        <translation>The import</translation>
    </message>
    <message>
        <source>Tout est enregistré d&apos;un coup à la fin&#xa0;: si vous arrêtez, rien ne reste.</source>
        <translation>Everything is saved at once at the end: if you stop, nothing remains.</translation>
    </message>
    <message>
        <source>Avancement de l&apos;import</source>
        <translation>Progress of the import</translation>
    </message>
    <message>
        <source>&amp;Arrêter l&apos;import</source>
        <translation>&amp;Stop the import</translation>
    </message>
    <message>
        <source>Préparation…</source>
        <translation>Preparing…</translation>
    </message>
    <message>
        <source>Arrêt en cours…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>{done} sur {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message>
        <source>Import arrêté. Rien n&apos;a été enregistré. Vous pouvez le relancer.</source>
        <translation>Import stopped. Nothing was saved. You can start it again.</translation>
    </message>
</context>
<context>
    <name>PurposesView</name>
    <message>
        <source>Finalités</source>
        <translation>Purposes</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>&amp;Nouvelle version du texte…</source>
        <translation>&amp;New version of the text…</translation>
    </message>
    <message>
        <source>Texte présenté par</source>
        <translation>Text shown by</translation>
    </message>
    <message>
        <source>Base légale&#xa0;: {basis}.</source>
        <translation>Lawful basis: {basis}.</translation>
    </message>
    <message>
        <source>Nature&#xa0;: {kind}.</source>
        <translation>Kind: {kind}.</translation>
    </message>
    <message>
        <source>Destinataires&#xa0;: {who}</source>
        <translation>Recipients: {who}</translation>
    </message>
    <message>
        <source>Durée&#xa0;: {how_long}</source>
        <translation>Period: {how_long}</translation>
    </message>
    <message>
        <source>Aucun texte&#xa0;: cette finalité ne repose pas sur un consentement.</source>
        <translation>No text: this purpose does not rest on a consent.</translation>
    </message>
    <message>
        <source>Version {number}, du {when}</source>
        <translation>Version {number}, of {when}</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Mot de passe oublié</source>
        <translation>Forgotten password</translation>
    </message>
    <message>
        <source>Tapez le code de la fiche de secours imprimée au premier démarrage, puis un nouveau mot de passe. Vos données ne changent pas.</source>
        <translation>Type the code of the recovery sheet printed at the first start, then a new password. Your data do not change.</translation>
    </message>
    <message>
        <source>Code de la fiche</source>
        <translation>Code of the sheet</translation>
    </message>
    <message>
        <source>Nouveau mot de passe</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>&amp;Ouvrir avec la fiche</source>
        <translation>&amp;Open with the sheet</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>&amp;Code de la fiche</source>
        <translation>&amp;Code of the sheet</translation>
    </message>
    <message>
        <source>&amp;Nouveau mot de passe</source>
        <translation>&amp;New password</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Le compte rendu</source>
        <translation>The report</translation>
    </message>
    <message>
        <source>Chaque ligne du fichier est comptée ici.</source>
        <translation>Each row of the file is counted here.</translation>
    </message>
    <message>
        <source>{count} contact importé.</source>
        <translation>{count} contact imported.</translation>
    </message>
    <message>
        <source>{count} contacts importés.</source>
        <translation>{count} contacts imported.</translation>
    </message>
    <message>
        <source>&amp;Exporter les lignes à corriger…</source>
        <translation>&amp;Export the rows to correct…</translation>
    </message>
    <message>
        <source>&amp;Annuler cet import</source>
        <translation>&amp;Undo this import</translation>
    </message>
    <message>
        <source>Nouveaux contacts</source>
        <translation>New contacts</translation>
    </message>
    <message>
        <source>Contacts complétés</source>
        <translation>Contacts completed</translation>
    </message>
    <message>
        <source>Déjà connus, laissés tels quels</source>
        <translation>Already known, left as they are</translation>
    </message>
    <message>
        <source>Lignes à corriger, non importées</source>
        <translation>Rows to correct, not imported</translation>
    </message>
    <message>
        <source>Sur la liste repoussoir, non importés</source>
        <translation>On the suppression list, not imported</translation>
    </message>
    <message>
        <source>Lignes vides</source>
        <translation>Empty rows</translation>
    </message>
    <message>
        <source>À faire&#xa0;: informer ces personnes au plus tard le {day} (RGPD, art.&#xa0;14).</source>
        <translation>To do: inform these people by {day} at the latest (GDPR, art. 14).</translation>
    </message>
    <message>
        <source>Consentement non établi&#xa0;: {count}. Joignez la preuve dans la fiche de ces personnes avant de leur écrire.</source>
        <translation>Consent not established: {count}. Attach the proof on these people&apos;s pages before writing to them.</translation>
    </message>
    <message>
        <source>Durée de conservation déjà dépassée&#xa0;: {count}. Décidez de la suite dans Conservation.</source>
        <translation>Retention period already over: {count}. Decide what follows in Retention.</translation>
    </message>
    <message>
        <source>Enregistrer les lignes à corriger</source>
        <translation>Save the rows to correct</translation>
    </message>
    <message>
        <source>Classeur Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>lignes à corriger.xlsx</source>
        <translation>rows to correct.xlsx</translation>
    </message>
    <message>
        <source>{count} ligne enregistrée</source>
        <translation>{count} row saved</translation>
    </message>
    <message>
        <source>{count} lignes enregistrées</source>
        <translation>{count} rows saved</translation>
    </message>
    <message>
        <source>{saved} dans {file}. Corrigez, puis importez ce fichier.</source>
        <translation>{saved} in {file}. Correct them, then import this file.</translation>
    </message>
    <message>
        <source>Import annulé.</source>
        <translation>Import undone.</translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <source>&amp;Répondre…</source>
        <translation>&amp;Answer…</translation>
    </message>
    <message>
        <source>Ouvrir la &amp;fiche</source>
        <translation>Open the &amp;page</translation>
    </message>
    <message>
        <source>&amp;Identité établie</source>
        <translation>&amp;Identity established</translation>
    </message>
    <message>
        <source>&amp;Prolonger de deux mois…</source>
        <translation>&amp;Extend by two months…</translation>
    </message>
    <message>
        <source>Réponse &amp;envoyée&#xa0;: clore</source>
        <translation>Answer &amp;sent: close</translation>
    </message>
    <message>
        <source>Refus en&amp;voyé&#xa0;: clore</source>
        <translation>Re&amp;fusal sent: close</translation>
    </message>
    <message>
        <source>Étapes</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Demande n°&#xa0;{number}&#xa0;: {kind}, reçue {channel} le {day}</source>
        <translation>Request no. {number}: {kind}, received {channel} on {day}</translation>
    </message>
    <message>
        <source>{status} le {day}</source>
        <translation>{status} on {day}</translation>
    </message>
    <message>
        <source>Identité&#xa0;: {how}</source>
        <translation>Identity: {how}</translation>
    </message>
    <message>
        <source>Prolongée&#xa0;: {reason}</source>
        <translation>Extended: {reason}</translation>
    </message>
    <message>
        <source>Identité établie.</source>
        <translation>Identity established.</translation>
    </message>
    <message>
        <source>Prolonger de deux mois</source>
        <translation>Extend by two months</translation>
    </message>
    <message>
        <source>Pourquoi faut-il plus d&apos;un mois&#xa0;? La personne doit l&apos;apprendre dans le premier mois.</source>
        <translation>Why is more than one month needed? The person must be told within the first month.</translation>
    </message>
    <message>
        <source>Prolonger</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Délai prolongé.</source>
        <translation>Deadline extended.</translation>
    </message>
    <message>
        <source>Demande close.</source>
        <translation>Request closed.</translation>
    </message>
    <message>
        <source>Refus noté.</source>
        <translation>Refusal noted.</translation>
    </message>
</context>
<context>
    <name>RequestsModel</name>
    <message>
        <source>Personne</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Droit</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Reçue le</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Étape</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Délai</source>
        <translation>Time left</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Demandes montrées</source>
        <translation>Requests shown</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>running</translation>
    </message>
    <message>
        <source>toutes</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Demandes</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Aucune demande n&apos;attend. Quand une personne demande ses données ou leur effacement, inscrivez-le ici&#xa0;: le délai se compte tout seul.</source>
        <translation>No request is waiting. When a person asks for their data or its erasure, put it down here: the deadline counts by itself.</translation>
    </message>
    <message>
        <source>Nouvelle &amp;demande…</source>
        <translation>New &amp;request…</translation>
    </message>
    <message>
        <source>Montrer</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>&amp;Nouvelle demande…</source>
        <translation>&amp;New request…</translation>
    </message>
    <message>
        <source>Demande n°&#xa0;{number} enregistrée.</source>
        <translation>Request no. {number} saved.</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>{due} échu(s) · {soon} dans 30 jours · {later} dans 90 jours · {waiting} en attente de réponse</source>
        <translation>{due} due · {soon} within 30 days · {later} within 90 days · {waiting} waiting for an answer</translation>
    </message>
    <message>
        <source>Période</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>échus</source>
        <translation>due</translation>
    </message>
    <message>
        <source>échus ou dans les 30 jours</source>
        <translation>due or within 30 days</translation>
    </message>
    <message>
        <source>échus ou dans les 90 jours</source>
        <translation>due or within 90 days</translation>
    </message>
    <message>
        <source>Contacts arrivés à échéance</source>
        <translation>Contacts that reached their term</translation>
    </message>
    <message>
        <source>&amp;Réponse reçue</source>
        <translation>&amp;Answer received</translation>
    </message>
    <message>
        <source>Souhaite &amp;rester</source>
        <translation>Wishes to &amp;stay</translation>
    </message>
    <message>
        <source>Ne souhaite &amp;pas rester</source>
        <translation>Does &amp;not wish to stay</translation>
    </message>
    <message>
        <source>Ouvrir la &amp;fiche</source>
        <translation>Open the &amp;page</translation>
    </message>
    <message>
        <source>&amp;Demander une fois</source>
        <translation>Ask &amp;once</translation>
    </message>
    <message>
        <source>&amp;Garder : contrat en cours</source>
        <translation>&amp;Keep: running contract</translation>
    </message>
    <message>
        <source>&amp;Effacer ou déplacer au coffre…</source>
        <translation>&amp;Erase or move to the vault…</translation>
    </message>
    <message>
        <source>Rien n&apos;est arrivé à échéance. Aparté vous préviendra ici et sur l&apos;accueil.</source>
        <translation>Nothing has reached its term. Aparté will tell you here and on the home page.</translation>
    </message>
    <message>
        <source>Conservation</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Montrer</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Question notée. Sans réponse sous 30 jours, l&apos;effacement sera proposé.</source>
        <translation>Question noted. Without an answer within 30 days, erasure will be proposed.</translation>
    </message>
    <message>
        <source>Réponse notée.</source>
        <translation>Answer noted.</translation>
    </message>
    <message>
        <source>Gardé tant que le contrat est en cours.</source>
        <translation>Kept as long as the contract runs.</translation>
    </message>
</context>
<context>
    <name>SaveProof</name>
    <message>
        <source>Enregistrer la preuve</source>
        <translation>Save the proof</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Entreprise</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Comptes</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Mon mot de passe</source>
        <translation>My password</translation>
    </message>
    <message>
        <source>Affichage et verrouillage</source>
        <translation>Display and locking</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>&amp;Ajouter un compte…</source>
        <translation>&amp;Add an account…</translation>
    </message>
    <message>
        <source>&amp;Nouveau mot de passe…</source>
        <translation>&amp;New password…</translation>
    </message>
    <message>
        <source>&amp;Fermer le compte</source>
        <translation>&amp;Close the account</translation>
    </message>
    <message>
        <source>Mot de passe actuel</source>
        <translation>Current password</translation>
    </message>
    <message>
        <source>Nouveau mot de passe</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>&amp;Changer le mot de passe</source>
        <translation>&amp;Change the password</translation>
    </message>
    <message>
        <source>Mot de passe &amp;actuel</source>
        <translation>&amp;Current password</translation>
    </message>
    <message>
        <source>&amp;Nouveau mot de passe</source>
        <translation>&amp;New password</translation>
    </message>
    <message>
        <source>comme l&apos;ordinateur</source>
        <translation>as the computer</translation>
    </message>
    <message>
        <source>clair</source>
        <translation>light</translation>
    </message>
    <message>
        <source>sombre</source>
        <translation>dark</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Size of text</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Language</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Verrouillage automatique après</source>
        <translation>Automatic lock after</translation>
    </message>
    <message>
        <source>&amp;Couleurs</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>&amp;Taille du texte</source>
        <translation>&amp;Size of text</translation>
    </message>
    <message>
        <source>&amp;Langue (au prochain démarrage)</source>
        <translation>&amp;Language (at the next start)</translation>
    </message>
    <message>
        <source>&amp;Verrouiller après</source>
        <translation>Loc&amp;k after</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Compte ajouté.</source>
        <translation>Account added.</translation>
    </message>
    <message>
        <source>Mot de passe remplacé.</source>
        <translation>Password replaced.</translation>
    </message>
    <message>
        <source>Compte fermé&#xa0;: il n&apos;ouvre plus rien.</source>
        <translation>Account closed: it opens nothing any more.</translation>
    </message>
    <message>
        <source>Mot de passe changé.</source>
        <translation>Password changed.</translation>
    </message>
    <message>
        <source>Réglages enregistrés.</source>
        <translation>Settings saved.</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Sans mot de passe ni fiche, personne ne peut ouvrir vos données : pas même nous.</source>
        <translation>Without a password or a sheet, nobody can open your data: not even us.</translation>
    </message>
    <message>
        <source>&amp;Enregistrer la fiche en PDF pour l&apos;imprimer…</source>
        <translation>&amp;Save the sheet as PDF to print it…</translation>
    </message>
    <message>
        <source>La fiche n&apos;est pas encore enregistrée.</source>
        <translation>The sheet is not saved yet.</translation>
    </message>
    <message>
        <source>Groupe {number}</source>
        <translation>Group {number}</translation>
    </message>
    <message>
        <source>Recopiez deux groupes depuis la fiche imprimée, pour vérifier qu&apos;elle est lisible.</source>
        <translation>Copy two groups from the printed sheet, to check that it can be read.</translation>
    </message>
    <message>
        <source>Fiche enregistrée : {name}. Imprimez-la, puis supprimez le fichier.</source>
        <translation>Sheet saved: {name}. Print it, then delete the file.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Déplier</source>
        <translation>Unfold</translation>
    </message>
    <message>
        <source>Replier</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>Replier ou déplier la barre</source>
        <translation>Fold or unfold the bar</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Signature de la personne</source>
        <translation>Signature of the person</translation>
    </message>
    <message>
        <source>Facultative&#xa0;: la réponse orale suffit, enregistrée à votre nom.</source>
        <translation>Optional: the spoken answer is enough, recorded under your name.</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>L&apos;origine et la base légale</source>
        <translation>Origin and lawful basis</translation>
    </message>
    <message>
        <source>La loi demande de savoir d&apos;où viennent ces données et pourquoi vous les gardez.</source>
        <translation>The law asks to know where these data come from and why you keep them.</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Fournisseur du fichier</source>
        <translation>Supplier of the file</translation>
    </message>
    <message>
        <source>Obtenu le</source>
        <translation>Obtained on</translation>
    </message>
    <message>
        <source>Base légale</source>
        <translation>Lawful basis</translation>
    </message>
    <message>
        <source>Ces contacts sont</source>
        <translation>These contacts are</translation>
    </message>
    <message>
        <source>Leur catégorie</source>
        <translation>Their category</translation>
    </message>
    <message>
        <source>Contacts déjà connus</source>
        <translation>Contacts already known</translation>
    </message>
    <message>
        <source>&amp;Origine des données</source>
        <translation>&amp;Origin of the data</translation>
    </message>
    <message>
        <source>&amp;Fourni par *</source>
        <translation>Supplied b&amp;y *</translation>
    </message>
    <message>
        <source>O&amp;btenu le</source>
        <translation>O&amp;btained on</translation>
    </message>
    <message>
        <source>Base &amp;légale</source>
        <translation>&amp;Lawful basis</translation>
    </message>
    <message>
        <source>Sans type, ces contacts &amp;sont</source>
        <translation>Without a &amp;kind, these contacts are</translation>
    </message>
    <message>
        <source>Sans caté&amp;gorie, ils sont</source>
        <translation>Without a cate&amp;gory, they are</translation>
    </message>
    <message>
        <source>Contacts &amp;déjà connus</source>
        <translation>Contacts alrea&amp;dy known</translation>
    </message>
    <message>
        <source>Ces personnes ne vous ont pas donné leurs données elles-mêmes&#xa0;: informez-les au plus tard le {day} (RGPD, art.&#xa0;14). D&apos;ici là, aucun message commercial ne leur sera proposé.</source>
        <translation>These people did not give you their data themselves: inform them by {day} at the latest (GDPR, art. 14). Until then, no commercial message will be offered to them.</translation>
    </message>
    <message>
        <source>Un consentement se prouve personne par personne&#xa0;: l&apos;import n&apos;en crée aucun. Vous joindrez les preuves ensuite, depuis chaque fiche.</source>
        <translation>Consent is proved person by person: the import creates none. You will attach the proofs later, from each page.</translation>
    </message>
</context>
<context>
    <name>SplitPage</name>
    <message>
        <source>Effacer {name}</source>
        <translation>Erase {name}</translation>
    </message>
    <message>
        <source>Vérifiez ce qui part, ce qui reste et ce qui va au coffre. Rien n&apos;est encore effacé.</source>
        <translation>Check what goes, what stays and what goes to the vault. Nothing is erased yet.</translation>
    </message>
    <message>
        <source>À la &amp;demande de la personne&#xa0;: la demande est inscrite et la lettre l&apos;y répond</source>
        <translation>At the person&apos;s &amp;request: the request is put on record and the letter answers it</translation>
    </message>
    <message>
        <source>Garder une &amp;empreinte de ses coordonnées, pour ne plus jamais la solliciter</source>
        <translation>Keep a &amp;fingerprint of their contact details, never to solicit them again</translation>
    </message>
    <message>
        <source>Ce qui part</source>
        <translation>What goes</translation>
    </message>
    <message>
        <source>Ce qui reste, et pourquoi</source>
        <translation>What stays, and why</translation>
    </message>
    <message>
        <source>Ce qui va au coffre d&apos;archives</source>
        <translation>What goes to the archive vault</translation>
    </message>
    <message>
        <source>rien</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Raison de l&apos;archivage</source>
        <translation>Reason for archiving</translation>
    </message>
    <message>
        <source>Fin de l&apos;archivage</source>
        <translation>End of archiving</translation>
    </message>
    <message>
        <source>&amp;Raison</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>&amp;Jusqu&apos;au</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>Aucune archive&#xa0;: tout ce qui porte son nom disparaît.</source>
        <translation>No archive: everything that bears their name disappears.</translation>
    </message>
    <message>
        <source>Scellé aujourd&apos;hui ({article})&#xa0;: seul le mot de passe du coffre pourra le lire. Seul ce que cette raison exige est gardé.</source>
        <translation>Sealed today ({article}): only the vault&apos;s password can read it. Only what this reason requires is kept.</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Tout est prêt</source>
        <translation>All is ready</translation>
    </message>
    <message>
        <source>Vérifiez, puis créez le dossier.</source>
        <translation>Check, then create the folder.</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Nouvelle version du texte</source>
        <translation>New version of the text</translation>
    </message>
    <message>
        <source>Texte présenté à la personne</source>
        <translation>Text shown to the person</translation>
    </message>
    <message>
        <source>Les personnes qui ont déjà répondu gardent la version qu&apos;elles ont vue.</source>
        <translation>People who have already answered keep the version they saw.</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Publier</source>
        <translation>&amp;Publish</translation>
    </message>
</context>
<context>
    <name>UndoImport</name>
    <message>
        <source>Annulation de l&apos;import</source>
        <translation>Undoing the import</translation>
    </message>
    <message>
        <source>Garder l&apos;import</source>
        <translation>Keep the import</translation>
    </message>
    <message>
        <source>Import annulé&#xa0;: {count} contact retiré.</source>
        <translation>Import undone: {count} contact removed.</translation>
    </message>
    <message>
        <source>Import annulé&#xa0;: {count} contacts retirés.</source>
        <translation>Import undone: {count} contacts removed.</translation>
    </message>
    <message>
        <source>{count} contact complété a retrouvé ses champs vides.</source>
        <translation>{count} completed contact has its empty fields back.</translation>
    </message>
    <message>
        <source>{count} contacts complétés ont retrouvé leurs champs vides.</source>
        <translation>{count} completed contacts have their empty fields back.</translation>
    </message>
    <message>
        <source>{count} contact reste, car depuis l&apos;import&#xa0;:</source>
        <translation>{count} contact stays, because since the import:</translation>
    </message>
    <message>
        <source>{count} contacts restent, car depuis l&apos;import&#xa0;:</source>
        <translation>{count} contacts stay, because since the import:</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>Les actions faites dans Aparté sont journalisées.</source>
        <translation>What is done in Aparté is journalled.</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>La touche Majuscule est verrouillée.</source>
        <translation>Caps Lock is on.</translation>
    </message>
    <message>
        <source>&amp;Ouvrir</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Mot de passe &amp;oublié…</source>
        <translation>F&amp;orgotten password…</translation>
    </message>
    <message>
        <source>Entreprise fictive : comptes et mots de passe</source>
        <translation>Fictional business: accounts and passwords</translation>
    </message>
    <message>
        <source>Ouverture…</source>
        <translation>Opening…</translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <source>Coffre d&apos;archives</source>
        <translation>Archive vault</translation>
    </message>
    <message>
        <source>Ce qui doit être gardé pour la loi, à l&apos;écart, sous un mot de passe à lui.</source>
        <translation>What must be kept for the law, set aside, under a password of its own.</translation>
    </message>
    <message>
        <source>Quand une personne est effacée, ce que la loi oblige à garder part dans ce coffre. Seul son mot de passe l&apos;ouvre : choisissez-en un autre que le vôtre.</source>
        <translation>When a person is erased, what the law requires to keep goes into this vault. Only its password opens it: choose another than yours.</translation>
    </message>
    <message>
        <source>Mot de passe du coffre</source>
        <translation>Vault password</translation>
    </message>
    <message>
        <source>&amp;Mot de passe du coffre *</source>
        <translation>Vault &amp;password *</translation>
    </message>
    <message>
        <source>&amp;Créer le coffre…</source>
        <translation>&amp;Create the vault…</translation>
    </message>
    <message>
        <source>Le coffre est refermé.</source>
        <translation>The vault is closed again.</translation>
    </message>
    <message>
        <source>Le coffre d&apos;archives est créé.</source>
        <translation>The archive vault is created.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Bienvenue dans Aparté</source>
        <translation>Welcome to Aparté</translation>
    </message>
    <message>
        <source>Un carnet de contacts qui prouve que vous traitez les données dans les règles.</source>
        <translation>A contact book that proves you treat data lawfully.</translation>
    </message>
    <message>
        <source>Vos contacts restent sur cet ordinateur, dans un dossier chiffré. Rien n&apos;est envoyé sur Internet.</source>
        <translation>Your contacts stay on this computer, in an encrypted folder. Nothing is sent over the Internet.</translation>
    </message>
    <message>
        <source>Nous allons noter votre entreprise, choisir les mots de passe et imprimer deux fiches de secours.</source>
        <translation>We will note your business, choose the passwords and print two recovery sheets.</translation>
    </message>
    <message>
        <source>Rien n&apos;est créé avant la dernière page. Comptez cinq minutes et gardez une imprimante à portée.</source>
        <translation>Nothing is created before the last page. Allow five minutes and keep a printer at hand.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Qui demande, et comment l&apos;avez-vous reconnue&#xa0;?</source>
        <translation>Who asks, and how did you recognise them?</translation>
    </message>
    <message>
        <source>Ne demandez une pièce d&apos;identité qu&apos;en cas de doute réel, et ne la gardez pas une fois vue.</source>
        <translation>Ask for an identity document only in real doubt, and do not keep it once seen.</translation>
    </message>
    <message>
        <source>Reçue le</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Reçue comment</source>
        <translation>Received how</translation>
    </message>
    <message>
        <source>Personne</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>&amp;Reçue le</source>
        <translation>&amp;Received on</translation>
    </message>
    <message>
        <source>Reçue &amp;comment</source>
        <translation>Received &amp;how</translation>
    </message>
    <message>
        <source>Vous l&apos;avez reconnue par&#xa0;:</source>
        <translation>You recognised them by:</translation>
    </message>
    <message>
        <source>Enregistrez la demande, puis posez une question à laquelle elle seule peut répondre. Le délai court déjà&#xa0;; vous reprendrez depuis «&#xa0;Demandes&#xa0;».</source>
        <translation>Save the request, then ask a question that only they can answer. The deadline is running already; you will go on from “Requests”.</translation>
    </message>
    <message>
        <source>&amp;Enregistrer la demande et attendre</source>
        <translation>&amp;Save the request and wait</translation>
    </message>
    <message>
        <source>Comment la personne a été reconnue</source>
        <translation>How the person was recognised</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>‹ Précédent</source>
        <translation>‹ Back</translation>
    </message>
    <message>
        <source>Continuer ›</source>
        <translation>Continue ›</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>Finish</translation>
    </message>
</context>
</TS>
