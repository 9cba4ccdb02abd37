<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="fr_FR">
<context>
    <name>AboutTab</name>
    <message>
        <source>Licences des composants</source>
        <translation>Licences of the parts</translation>
    </message>
    <message>
        <source>Aparté ne se connecte jamais à Internet&#xa0;: ni compte en ligne, ni statistique, ni mise à jour cachée. Vos données restent chiffrées dans un dossier de cet ordinateur.</source>
        <translation>Aparté never connects to the Internet: no online account, no statistics, no hidden update. Your data stay encrypted in a folder of this computer.</translation>
    </message>
    <message>
        <source>Format du fichier {schema} · Python {python} · Qt {qt}</source>
        <translation>File format {schema} · Python {python} · Qt {qt}</translation>
    </message>
    <message>
        <source>Dossier des données</source>
        <translation>Data folder</translation>
    </message>
    <message>
        <source>Co&amp;pier</source>
        <translation>Co&amp;py</translation>
    </message>
    <message>
        <source>Copier l&apos;emplacement du dossier</source>
        <translation>Copy the place of the folder</translation>
    </message>
    <message>
        <source>&amp;Dossier des données</source>
        <translation>&amp;Data folder</translation>
    </message>
    <message>
        <source>Aparté {version}</source>
        <translation>Aparté {version}</translation>
    </message>
    <message>
        <source>&amp;Nouveautés</source>
        <translation>&amp;What’s new</translation>
    </message>
    <message>
        <source>&amp;Vérifier un fichier de mise à jour…</source>
        <translation>Chec&amp;k an update file…</translation>
    </message>
    <message>
        <source>Chercher un composant ou une licence</source>
        <translation>Search a part or a licence</translation>
    </message>
    <message>
        <source>Un nom, une licence…</source>
        <translation>A name, a licence…</translation>
    </message>
    <message>
        <source>C&amp;hercher</source>
        <translation>Searc&amp;h</translation>
    </message>
    <message>
        <source>Composants</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Texte de la licence</source>
        <translation>Text of the licence</translation>
    </message>
</context>
<context>
    <name>AccessGrid</name>
    <message>
        <source>Qui a accès à quoi</source>
        <translation>Who has access to what</translation>
    </message>
    <message>
        <source>Flèches pour se déplacer, Espace pour changer un accès</source>
        <translation>Arrows to move, Space to change an access</translation>
    </message>
</context>
<context>
    <name>AccessGridModel</name>
    <message>
        <source>Donnée</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>{field}, {role}&#xa0;: {access}</source>
        <translation>{field}, {role}: {access}</translation>
    </message>
    <message>
        <source>{cell} (pas encore appliqué)</source>
        <translation>{cell} (not applied yet)</translation>
    </message>
    <message>
        <source>{cell} (fixe)</source>
        <translation>{cell} (fixed)</translation>
    </message>
    <message>
        <source>lecture</source>
        <translation>read</translation>
    </message>
    <message>
        <source>saisie</source>
        <translation>write</translation>
    </message>
</context>
<context>
    <name>AccessWizard</name>
    <message>
        <source>Droit d&apos;accès</source>
        <translation>Right of access</translation>
    </message>
    <message>
        <source>Droit à la portabilité</source>
        <translation>Right to portability</translation>
    </message>
    <message>
        <source>Préparer le dossier</source>
        <translation>Prepare the file</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
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
        <source>&amp;Mot de passe provisoire *</source>
        <translation>Temporary &amp;password *</translation>
    </message>
    <message>
        <source>Il ne sert qu&apos;une fois&#xa0;: cette personne choisira le sien.</source>
        <translation>It serves once: this person will choose their own.</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>AccountPaths</name>
    <message>
        <source>Mot de passe oublié par un collègue</source>
        <translation>Password forgotten by a colleague</translation>
    </message>
    <message>
        <source>Redonner l&apos;accès à {name}</source>
        <translation>Give {name} access again</translation>
    </message>
    <message>
        <source>Son mot de passe n&apos;est lisible par personne&#xa0;: il est remplacé.</source>
        <translation>Nobody can read their password: it is replaced.</translation>
    </message>
    <message>
        <source>Son travail, ses saisies enregistrées et son rôle ne changent pas.</source>
        <translation>Their work, what they saved and their role do not change.</translation>
    </message>
    <message>
        <source>Un compte bloqué après trop d&apos;essais est débloqué en même temps.</source>
        <translation>An account blocked after too many attempts is unblocked at the same time.</translation>
    </message>
    <message>
        <source>Ce que cette personne avait tapé sans l&apos;enregistrer au moment du verrouillage ne se relit plus.</source>
        <translation>What this person had typed and not saved when it locked can no longer be read.</translation>
    </message>
    <message>
        <source>Le mot de passe que vous allez donner ne sert qu&apos;une fois&#xa0;: Aparté lui en fait choisir un autre.</source>
        <translation>The password that you are about to give serves once: Aparté has them choose another.</translation>
    </message>
    <message>
        <source>Un mot de passe pour une fois</source>
        <translation>A password for one time</translation>
    </message>
    <message>
        <source>Facile à dire de vive voix, et difficile à deviner.</source>
        <translation>Easy to say aloud, and hard to guess.</translation>
    </message>
    <message>
        <source>Mot de passe donné à {name}</source>
        <translation>Password given to {name}</translation>
    </message>
    <message>
        <source>Remplacer le mot de passe</source>
        <translation>Replace the password</translation>
    </message>
    <message>
        <source>Remplacement du mot de passe</source>
        <translation>Replacing the password</translation>
    </message>
    <message>
        <source>L&apos;ancien n&apos;ouvre plus rien.</source>
        <translation>The old one opens nothing any more.</translation>
    </message>
    <message>
        <source>Mot de passe remplacé.</source>
        <translation>Password replaced.</translation>
    </message>
    <message>
        <source>C&apos;est fait</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>{name} choisira son propre mot de passe à sa prochaine ouverture.</source>
        <translation>{name} will choose a password of their own at the next opening.</translation>
    </message>
    <message>
        <source>Lui dire ce mot de passe de vive voix, jamais par e-mail ni par SMS</source>
        <translation>Tell them this password aloud, never by e-mail or text message</translation>
    </message>
    <message>
        <source>Verrouiller (Ctrl+L) pour qu&apos;il ou elle ouvre sous son nom</source>
        <translation>Lock (Ctrl+L) so that they open under their own name</translation>
    </message>
    <message>
        <source>Si ce n&apos;est pas un simple oubli, fermer le compte à la place</source>
        <translation>If it is more than forgetting, close the account instead</translation>
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
        <source>&amp;Mot de passe provisoire</source>
        <translation>&amp;Temporary password</translation>
    </message>
    <message>
        <source>Laissez vide si vous travaillez seul. Votre collègue choisira son mot de passe en entrant.</source>
        <translation>Leave empty if you work alone. Your colleague chooses a password of their own on coming in.</translation>
    </message>
</context>
<context>
    <name>ActivitiesModel</name>
    <message>
        <source>Traitement</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>À relire le</source>
        <translation>To be read again on</translation>
    </message>
    <message>
        <source>archivée</source>
        <translation>archived</translation>
    </message>
    <message>
        <source>complète</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>incomplète&#xa0;: {count}</source>
        <translation>incomplete: {count}</translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <source>Nouvelle fiche du registre</source>
        <translation>New sheet of the register</translation>
    </message>
    <message>
        <source>Modifier la fiche</source>
        <translation>Edit the sheet</translation>
    </message>
    <message>
        <source>Nom de la fiche</source>
        <translation>Name of the sheet</translation>
    </message>
    <message>
        <source>Pourquoi ce changement</source>
        <translation>Why this change</translation>
    </message>
    <message>
        <source>{cell}&#xa0;: {none}</source>
        <translation>{cell}: {none}</translation>
    </message>
    <message>
        <source>Tenu à jour par Aparté&#xa0;:</source>
        <translation>Kept up to date by Aparté:</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>C&amp;ancel</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>Sav&amp;e</translation>
    </message>
</context>
<context>
    <name>ActivityHistoryDialog</name>
    <message>
        <source>Versions de «&#xa0;{name}&#xa0;»</source>
        <translation>Versions of “{name}”</translation>
    </message>
    <message>
        <source>Personne n&apos;a encore modifié ni relu cette fiche.</source>
        <translation>Nobody has changed or read this sheet again yet.</translation>
    </message>
    <message>
        <source>Versions de la fiche</source>
        <translation>Versions of the sheet</translation>
    </message>
    <message>
        <source>Ce que la version choisie a changé</source>
        <translation>What the chosen version changed</translation>
    </message>
</context>
<context>
    <name>ActivityPreview</name>
    <message>
        <source>tenu à jour par Aparté</source>
        <translation>kept up to date by Aparté</translation>
    </message>
    <message>
        <source>l&apos;entreprise</source>
        <translation>the business</translation>
    </message>
</context>
<context>
    <name>ActivityTab</name>
    <message>
        <source>Répondre aux &amp;cinq questions…</source>
        <translation>Answer the &amp;five questions…</translation>
    </message>
    <message>
        <source>Métier, clients, moyens, équipe, fichiers&#xa0;: Aparté en tire des réglages conformes.</source>
        <translation>Trade, customers, means, team, files: Aparté draws lawful settings from them.</translation>
    </message>
    <message>
        <source>Nous faisons de la &amp;rénovation énergétique
ou de l&apos;adaptation du logement</source>
        <translation>We do energy &amp;renovation
or adaptation of homes</translation>
    </message>
    <message>
        <source>Démarcher un particulier par téléphone, e-mail, SMS ou réseau social y est interdit, sauf contrat en cours. Le courrier et les professionnels restent permis (C. conso, art. L. 223-1 et L. 223-8).</source>
        <translation>Prospecting a consumer by telephone, e-mail, text message or social network is forbidden there, unless a contract is running. Post and professionals remain allowed (C. conso, art. L. 223-1 and L. 223-8).</translation>
    </message>
    <message>
        <source>Secteur</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Rappeler &amp;qui a demandé un renseignement,
pendant cinq jours ouvrables, sans autre accord</source>
        <translation>Call back &amp;whoever asked for information,
for five working days, without another agreement</translation>
    </message>
    <message>
        <source>Un nouveau contact est d&apos;abord</source>
        <translation>A new contact begins as</translation>
    </message>
    <message>
        <source>Un nouveau contact est d&apos;a&amp;bord</source>
        <translation>A new contact &amp;begins as</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Jours fériés</source>
        <translation>Public holidays</translation>
    </message>
    <message>
        <source>&amp;Jours fériés de</source>
        <translation>Public &amp;holidays of</translation>
    </message>
    <message>
        <source>Jours fériés des douze prochains mois</source>
        <translation>Public holidays of the next twelve months</translation>
    </message>
    <message>
        <source>Aucun appel commercial ces jours-là. L&apos;échéance d&apos;une demande qui tombe un jour férié légal, un samedi ou un dimanche passe au jour ouvré suivant.</source>
        <translation>No commercial call on these days. A deadline of a request that falls on a legal holiday, a Saturday or a Sunday moves to the next working day.</translation>
    </message>
    <message>
        <source>Réglages enregistrés.</source>
        <translation>Settings saved.</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Adresse postale</source>
        <translation>Postal address</translation>
    </message>
</context>
<context>
    <name>AddressesView</name>
    <message>
        <source>Adresses postales</source>
        <translation>Postal addresses</translation>
    </message>
    <message>
        <source>A&amp;jouter…</source>
        <translation>A&amp;dd…</translation>
    </message>
    <message>
        <source>Corr&amp;iger…</source>
        <translation>&amp;Fix…</translation>
    </message>
    <message>
        <source>Autres actions sur cette adresse</source>
        <translation>More for this address</translation>
    </message>
    <message>
        <source>En faire l&apos;adresse &amp;principale</source>
        <translation>Make it the &amp;main address</translation>
    </message>
    <message>
        <source>&amp;Retirer</source>
        <translation>Re&amp;move</translation>
    </message>
    <message>
        <source>principale</source>
        <translation>main</translation>
    </message>
    <message>
        <source>A&amp;jouter</source>
        <translation>A&amp;dd</translation>
    </message>
    <message>
        <source>Adresse ajoutée.</source>
        <translation>Address added.</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Adresse corrigée.</source>
        <translation>Address corrected.</translation>
    </message>
    <message>
        <source>C&apos;est maintenant l&apos;adresse principale.</source>
        <translation>It is the main address now.</translation>
    </message>
    <message>
        <source>Adresse retirée.</source>
        <translation>Address removed.</translation>
    </message>
</context>
<context>
    <name>AlarmDialog</name>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Rapport à imprimer…</source>
        <translation>Report to print…</translation>
    </message>
    <message>
        <source>Vérifier le journal</source>
        <translation>Verify the journal</translation>
    </message>
    <message>
        <source>Sauvegarder maintenant</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Reprendre une sauvegarde…</source>
        <translation>Restore a backup…</translation>
    </message>
    <message>
        <source>Ouvrir les comptes</source>
        <translation>Open the accounts</translation>
    </message>
    <message>
        <source>Écrire ce que c&apos;était…</source>
        <translation>Write what it was…</translation>
    </message>
    <message>
        <source>rapport-integrite.pdf</source>
        <translation>integrity-report.pdf</translation>
    </message>
</context>
<context>
    <name>AnnouncedModel</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Annoncé le</source>
        <translation>Announced on</translation>
    </message>
    <message>
        <source>Effacé à partir du</source>
        <translation>Erased from</translation>
    </message>
    <message>
        <source>question restée sans réponse</source>
        <translation>question left unanswered</translation>
    </message>
    <message>
        <source>durée atteinte le {day}</source>
        <translation>term reached on {day}</translation>
    </message>
</context>
<context>
    <name>AnnouncedView</name>
    <message>
        <source>Effacer &amp;automatiquement ce qui a été annoncé</source>
        <translation>Erase &amp;automatically what was announced</translation>
    </message>
    <message>
        <source>Chaque personne arrivée à son terme est annoncée ici pendant trente jours au moins. Passé ce jour, et seulement si rien ne s&apos;y oppose, Aparté l&apos;efface ou la place au coffre, puis vous dit combien. Rien n&apos;est effacé sans avoir été annoncé.</source>
        <translation>Each person who reaches the end of their term is announced here for at least thirty days. After that day, and only if nothing stands in the way, Aparté erases them or moves them to the vault, then tells you how many. Nothing is erased without having been announced.</translation>
    </message>
    <message>
        <source>Effacements annoncés</source>
        <translation>Announced erasures</translation>
    </message>
    <message>
        <source>Ce qui part et ce qui reste</source>
        <translation>What goes and what stays</translation>
    </message>
    <message>
        <source>Confirmer la &amp;date…</source>
        <translation>Confirm the &amp;date…</translation>
    </message>
    <message>
        <source>Ouvrir la &amp;fiche</source>
        <translation>&amp;Open the page</translation>
    </message>
    <message>
        <source>&amp;Ne pas effacer…</source>
        <translation>Do &amp;not erase…</translation>
    </message>
    <message>
        <source>&amp;Effacer maintenant…</source>
        <translation>&amp;Erase now…</translation>
    </message>
    <message>
        <source>&amp;Registre des effacements…</source>
        <translation>Lo&amp;g of erasures…</translation>
    </message>
    <message>
        <source>Voir le com&amp;pte rendu…</source>
        <translation>See the re&amp;port…</translation>
    </message>
    <message>
        <source>Aucun effacement n&apos;est annoncé pour le moment.</source>
        <translation>No erasure is announced at the moment.</translation>
    </message>
    <message>
        <source>Choisissez une ligne pour voir ce qui part et ce qui reste.</source>
        <translation>Choose a line to see what goes and what stays.</translation>
    </message>
    <message>
        <source>Ne sera pas effacé&#xa0;: {why}.</source>
        <translation>Will not be erased: {why}.</translation>
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
        <source>Effacement automatique activé.</source>
        <translation>Automatic erasure switched on.</translation>
    </message>
    <message>
        <source>Effacement automatique désactivé.</source>
        <translation>Automatic erasure switched off.</translation>
    </message>
</context>
<context>
    <name>AnonymousCard</name>
    <message>
        <source>Ce qui reste des personnes anonymisées</source>
        <translation>What remains of the anonymised</translation>
    </message>
    <message>
        <source>Ni nom, ni coordonnée, ni date exacte : un nombre seulement.</source>
        <translation>No name, no contact details, no exact date: a number only.</translation>
    </message>
    <message>
        <source>Personne n&apos;a été anonymisé.</source>
        <translation>Nobody has been anonymised.</translation>
    </message>
    <message>
        <source>moins de {number}</source>
        <translation>fewer than {number}</translation>
    </message>
    <message>
        <source>{category}, {kind}, recueillis en {year} : {count}</source>
        <translation>{category}, {kind}, collected in {year}: {count}</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Réponse reçue</source>
        <translation>Answer received</translation>
    </message>
    <message>
        <source>{name} souhaite rester : ses données sont gardées à partir du jour de sa réponse.</source>
        <translation>{name} wishes to stay: the data are kept from the day of the answer.</translation>
    </message>
    <message>
        <source>{name} ne souhaite pas rester : ses données restent échues, à effacer.</source>
        <translation>{name} does not wish to stay: the data remain due, to be erased.</translation>
    </message>
    <message>
        <source>Réponse reçue le</source>
        <translation>Answer received on</translation>
    </message>
    <message>
        <source>Réponse reçue &amp;le</source>
        <translation>Answer received &amp;on</translation>
    </message>
    <message>
        <source>&amp;Noter la réponse</source>
        <translation>&amp;Note the answer</translation>
    </message>
    <message>
        <source>Réponse notée.</source>
        <translation>Answer noted.</translation>
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
    <name>AnswersTab</name>
    <message>
        <source>CNIL</source>
        <translation>CNIL</translation>
    </message>
    <message>
        <source>Notifiée le</source>
        <translation>Notified on</translation>
    </message>
    <message>
        <source>fait</source>
        <translation>done</translation>
    </message>
    <message>
        <source>Référence de la CNIL</source>
        <translation>CNIL reference</translation>
    </message>
    <message>
        <source>Pourquoi pas notifiée</source>
        <translation>Why not notified</translation>
    </message>
    <message>
        <source>Motif du retard</source>
        <translation>Reason for the delay</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Prévenues le</source>
        <translation>Told on</translation>
    </message>
    <message>
        <source>Texte qui leur a été envoyé</source>
        <translation>Text that was sent to them</translation>
    </message>
    <message>
        <source>Pourquoi pas prévenues</source>
        <translation>Why not told</translation>
    </message>
    <message>
        <source>tout est fait : clore la fiche</source>
        <translation>all is done: close the entry</translation>
    </message>
    <message>
        <source>Texte envoyé</source>
        <translation>Text sent</translation>
    </message>
    <message>
        <source>Clôture</source>
        <translation>Closing</translation>
    </message>
</context>
<context>
    <name>ApartModel</name>
    <message>
        <source>Une fiche</source>
        <translation>One record</translation>
    </message>
    <message>
        <source>L&apos;autre</source>
        <translation>The other</translation>
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
    <message>
        <source>&amp;Imprimer un extrait…</source>
        <translation>&amp;Print an extract…</translation>
    </message>
    <message>
        <source>&amp;Restaurer dans les contacts…</source>
        <translation>&amp;Restore to the contacts…</translation>
    </message>
    <message>
        <source>Fin déplacée du {before} au {after} le {when} par {who}&#xa0;: {motive}</source>
        <translation>End moved from {before} to {after} on {when} by {who}: {motive}</translation>
    </message>
    <message>
        <source>Personne restaurée dans les contacts le {when} par {who}&#xa0;: {motive}</source>
        <translation>Person restored to the contacts on {when} by {who}: {motive}</translation>
    </message>
    <message>
        <source>Extrait imprimé le {when} par {who}&#xa0;: {motive}</source>
        <translation>Extract printed on {when} by {who}: {motive}</translation>
    </message>
</context>
<context>
    <name>ArchiveFieldsDialog</name>
    <message>
        <source>Champs gardés au coffre</source>
        <translation>Fields kept in the vault</translation>
    </message>
    <message>
        <source>Pour {reason} : seul ce qui reste coché va au coffre. Tout le reste est détruit.</source>
        <translation>For {reason}: only what stays ticked goes to the vault. All the rest is destroyed.</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Garder ces champs</source>
        <translation>&amp;Keep these fields</translation>
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
    <name>ArrivalDialog</name>
    <message>
        <source>Votre carnet est arrivé</source>
        <translation>Your book has arrived</translation>
    </message>
    <message>
        <source>Contacts&#xa0;: {contacts}. Fichiers&#xa0;: {files}, tous relus après la copie.</source>
        <translation>Contacts: {contacts}. Files: {files}, all read again after copying.</translation>
    </message>
    <message>
        <source>Comparer ce nombre de contacts avec l&apos;accueil de l&apos;ancien ordinateur</source>
        <translation>Compare this number of contacts with the home screen of the old computer</translation>
    </message>
    <message>
        <source>Ouvrir un contact que vous connaissez bien, et le coffre une fois</source>
        <translation>Open a contact that you know well, and the vault once</translation>
    </message>
    <message>
        <source>Choisir où vont les sauvegardes de cet ordinateur&#xa0;: Réglages, Sauvegardes</source>
        <translation>Choose where the backups of this computer go: Settings, Backups</translation>
    </message>
    <message>
        <source>Sur l&apos;ancien ordinateur, une fois tout vérifié&#xa0;: Réglages, Sauvegardes, «&#xa0;Quitter Aparté…&#xa0;»</source>
        <translation>On the old computer, once all is checked: Settings, Backups, “Leave Aparté…”</translation>
    </message>
    <message>
        <source>Effacer le dossier de la clé, ou la ranger en lieu sûr&#xa0;: elle s&apos;ouvre avec vos mots de passe</source>
        <translation>Delete the folder from the stick, or keep the stick in a safe place: your passwords open it</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Demander une fois</source>
        <translation>Ask once</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>e-mail si possible, sinon courrier</source>
        <translation>e-mail where possible, else post</translation>
    </message>
    <message>
        <source>courrier si possible, sinon e-mail</source>
        <translation>post where possible, else e-mail</translation>
    </message>
    <message>
        <source>&amp;Moyen</source>
        <translation>&amp;Means</translation>
    </message>
    <message>
        <source>Personnes à qui poser la question</source>
        <translation>People to be asked</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Une seule question, neutre, sans offre. En l&apos;attendant, rien d&apos;autre ne peut être envoyé. Sans réponse sous 30 jours, l&apos;effacement est proposé. Aparté n&apos;envoie rien : vous envoyez les brouillons et postez les lettres.</source>
        <translation>A single question, neutral, without any offer. Until it is answered, nothing else may be sent. Without an answer within 30 days, erasure is proposed. Aparté sends nothing: you send the drafts and post the letters.</translation>
    </message>
    <message>
        <source>Par e-mail : {emails}. Par courrier : {letters}. À ne pas interroger : {nobody}.</source>
        <translation>By e-mail: {emails}. By post: {letters}. Not to be asked: {nobody}.</translation>
    </message>
    <message>
        <source>&amp;Préparer {count} questions…</source>
        <translation>&amp;Prepare {count} questions…</translation>
    </message>
    <message>
        <source>&amp;Préparer {count} question…</source>
        <translation>&amp;Prepare {count} question…</translation>
    </message>
    <message>
        <source>Dossier où ranger les brouillons et les lettres</source>
        <translation>Folder for the drafts and letters</translation>
    </message>
    <message>
        <source>Préparation des questions…</source>
        <translation>Preparing the questions…</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Arrêté. Aucune question n&apos;est notée et aucun fichier n&apos;est écrit.</source>
        <translation>Stopped. No question is noted and no file is written.</translation>
    </message>
    <message>
        <source>Dans « {folder} » : {emails} brouillons à envoyer, {letters} lettres à poster.</source>
        <translation>In “{folder}”: {emails} drafts to send, {letters} letters to post.</translation>
    </message>
</context>
<context>
    <name>AskModel</name>
    <message>
        <source>Personne</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Comment, ou pourquoi pas</source>
        <translation>How, or why not</translation>
    </message>
</context>
<context>
    <name>AtHandRow</name>
    <message>
        <source>Favori</source>
        <translation>Favourite</translation>
    </message>
    <message>
        <source>Récent</source>
        <translation>Recent</translation>
    </message>
</context>
<context>
    <name>AttachmentsView</name>
    <message>
        <source>Pièces jointes</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>A&amp;jouter un fichier…</source>
        <translation>A&amp;dd a file…</translation>
    </message>
    <message>
        <source>Ouvr&amp;ir une copie</source>
        <translation>Open a cop&amp;y</translation>
    </message>
    <message>
        <source>Enregistrer &amp;sous…</source>
        <translation>&amp;Save as…</translation>
    </message>
    <message>
        <source>&amp;Retirer</source>
        <translation>Re&amp;move</translation>
    </message>
    <message>
        <source>ajoutée le {day}</source>
        <translation>added on {day}</translation>
    </message>
    <message>
        <source>Aucune pièce jointe. Déposez un fichier ici, ou ajoutez-le.</source>
        <translation>No attachment. Drop a file here, or add it.</translation>
    </message>
    <message>
        <source>{count} pièces jointes ajoutées</source>
        <translation>{count} attachments added</translation>
    </message>
    <message>
        <source>{count} pièce jointe ajoutée</source>
        <translation>{count} attachment added</translation>
    </message>
    <message>
        <source>{count} fichiers refusés</source>
        <translation>{count} files refused</translation>
    </message>
    <message>
        <source>{count} fichier refusé</source>
        <translation>{count} file refused</translation>
    </message>
    <message>
        <source>Fichiers que l&apos;on peut joindre ({kinds})</source>
        <translation>Files that can be attached ({kinds})</translation>
    </message>
    <message>
        <source>Joindre un fichier</source>
        <translation>Attach a file</translation>
    </message>
    <message>
        <source>La copie ouverte est effacée quand Aparté se ferme ; l&apos;autre programme peut en garder une trace.</source>
        <translation>The copy opened is deleted when Aparté closes; the other program may keep a trace of it.</translation>
    </message>
    <message>
        <source>Pièce jointe retirée : {file}.</source>
        <translation>Attachment removed: {file}.</translation>
    </message>
    <message>
        <source>Pièce jointe remise : {file}.</source>
        <translation>Attachment put back: {file}.</translation>
    </message>
</context>
<context>
    <name>AudiencePage</name>
    <message>
        <source>À qui s&apos;adresse-t-il&#xa0;?</source>
        <translation>Who is it for?</translation>
    </message>
    <message>
        <source>Choisissez largement&#xa0;: Aparté écarte qui ne peut pas recevoir ce message, et dit pourquoi.</source>
        <translation>Choose broadly: Aparté leaves out whoever may not receive this message, and says why.</translation>
    </message>
    <message>
        <source>tout le carnet</source>
        <translation>the whole book</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>toutes</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Genre de contact</source>
        <translation>Kind of contact</translation>
    </message>
    <message>
        <source>tous</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Ville</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>&amp;Joindre la mention d&apos;origine (art. 14)</source>
        <translation>&amp;Attach the notice of origin (art. 14)</translation>
    </message>
    <message>
        <source>Les personnes dont l&apos;adresse vient d&apos;ailleurs lisent d&apos;où elle vient, en même temps que ce message.</source>
        <translation>People whose address came from elsewhere read where it came from, together with this message.</translation>
    </message>
    <message>
        <source>Envoyer &amp;par</source>
        <translation>Send &amp;by</translation>
    </message>
    <message>
        <source>&amp;Liste</source>
        <translation>&amp;List</translation>
    </message>
    <message>
        <source>&amp;Catégorie</source>
        <translation>&amp;Category</translation>
    </message>
    <message>
        <source>&amp;Genre de contact</source>
        <translation>&amp;Kind of contact</translation>
    </message>
    <message>
        <source>&amp;Ville</source>
        <translation>Tow&amp;n</translation>
    </message>
    <message>
        <source>V&amp;oir les personnes écartées…</source>
        <translation>V&amp;iew the people left out…</translation>
    </message>
    <message>
        <source>1 destinataire</source>
        <translation>1 recipient</translation>
    </message>
    <message>
        <source>{count} destinataires</source>
        <translation>{count} recipients</translation>
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
        <source>Cochez «&#xa0;Joindre la mention d&apos;origine&#xa0;»&#xa0;: ces personnes seront informées par ce message même.</source>
        <translation>Tick “Attach the notice of origin”: these people will be informed by this very message.</translation>
    </message>
</context>
<context>
    <name>BackupTask</name>
    <message>
        <source>Copie des données…</source>
        <translation>Copying the data…</translation>
    </message>
    <message>
        <source>Écriture de la sauvegarde…</source>
        <translation>Writing the backup…</translation>
    </message>
    <message>
        <source>Relecture de la sauvegarde…</source>
        <translation>Reading the backup again…</translation>
    </message>
    <message>
        <source>Sauvegarde en cours</source>
        <translation>Backup under way</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Sauvegarde faite et vérifiée, sauf sur&#xa0;: {places} (débranché ou plein).</source>
        <translation>Backup made and verified, except on: {places} (unplugged or full).</translation>
    </message>
    <message>
        <source>Sauvegarde faite et vérifiée.</source>
        <translation>Backup made and verified.</translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>Faite le</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Emplacement</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Taille</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Relue le</source>
        <translation>Read on</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>avec les données du programme</source>
        <translation>with the program&apos;s data</translation>
    </message>
</context>
<context>
    <name>BackupsView</name>
    <message>
        <source>Emplacements des sauvegardes</source>
        <translation>Places of the backups</translation>
    </message>
    <message>
        <source>Sauvegardes gardées</source>
        <translation>Backups kept</translation>
    </message>
    <message>
        <source>Emplacements</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Pour en reprendre une&#xa0;: verrouillez Aparté, puis choisissez «&#xa0;Reprendre une sauvegarde…&#xa0;» sur l&apos;écran d&apos;ouverture.</source>
        <translation>To restore one: lock Aparté, then choose “Restore a backup…” on the opening screen.</translation>
    </message>
    <message>
        <source>&amp;Quitter Aparté…</source>
        <translation>&amp;Leave Aparté…</translation>
    </message>
    <message>
        <source>&amp;Sauvegarder maintenant</source>
        <translation>&amp;Back up now</translation>
    </message>
    <message>
        <source>&amp;Relire toutes les sauvegardes</source>
        <translation>&amp;Read all backups again</translation>
    </message>
    <message>
        <source>&amp;Ne plus y sauvegarder</source>
        <translation>&amp;No longer back up there</translation>
    </message>
    <message>
        <source>A&amp;jouter un emplacement…</source>
        <translation>A&amp;dd a place…</translation>
    </message>
    <message>
        <source>Une sauvegarde est faite chaque jour de travail, à la fermeture. Aparté garde la dernière de chacun des {days} derniers jours, des {weeks} dernières semaines et des {months} derniers mois&#xa0;: une personne effacée quitte donc la dernière sauvegarde au plus tard {months} mois après. Si l&apos;une d&apos;elles est reprise avant, l&apos;effacement est aussitôt refait.</source>
        <translation>A backup is made each working day, when you close. Aparté keeps the last one of each of the last {days} days, {weeks} weeks and {months} months: a person who was erased therefore leaves the last backup {months} months later at most. If one of them is restored before, the erasure is done again at once.</translation>
    </message>
    <message>
        <source>Aucune sauvegarde n&apos;a encore été faite.</source>
        <translation>No backup has been made yet.</translation>
    </message>
    <message>
        <source>Dernière sauvegarde vérifiée&#xa0;: {when}.</source>
        <translation>Last verified backup: {when}.</translation>
    </message>
    <message>
        <source>Jamais encore sur un autre support. Ajoutez une clé USB&#xa0;: si l&apos;ordinateur est volé ou tombe en panne, elle seule vous rendra vos contacts.</source>
        <translation>Never yet on another medium. Add a USB stick: if the computer is stolen or breaks down, it alone will give you your contacts back.</translation>
    </message>
    <message>
        <source>Sur un autre support&#xa0;: {when}.</source>
        <translation>On another medium: {when}.</translation>
    </message>
    <message>
        <source>Sauvegarde annulée&#xa0;: rien n&apos;en est resté.</source>
        <translation>Backup cancelled: nothing of it is left.</translation>
    </message>
    <message>
        <source>Relecture des sauvegardes</source>
        <translation>Reading the backups</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Relecture arrêtée&#xa0;: ce qui était lu est noté.</source>
        <translation>Reading stopped: what was read is noted.</translation>
    </message>
    <message>
        <source>Choisir où sauvegarder</source>
        <translation>Choose where to back up</translation>
    </message>
    <message>
        <source>Emplacement ajouté. La prochaine sauvegarde y sera aussi.</source>
        <translation>Place added. The next backup will go there too.</translation>
    </message>
    <message>
        <source>Emplacement ajouté, mais sur le même disque que vos données&#xa0;: une clé USB protégerait mieux.</source>
        <translation>Place added, but on the same disk as your data: a USB stick would protect you better.</translation>
    </message>
    <message>
        <source>Emplacement retiré. Les sauvegardes qui s&apos;y trouvent y restent&#xa0;: détruisez-les vous-même.</source>
        <translation>Place removed. The backups that lie there stay there: destroy them yourself.</translation>
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
    <name>BatchPreviewCard</name>
    <message>
        <source>Ce qui part</source>
        <translation>What goes</translation>
    </message>
    <message>
        <source>Ce qui va au coffre</source>
        <translation>What moves to the vault</translation>
    </message>
    <message>
        <source>Ce qui reste, et pourquoi</source>
        <translation>What stays, and why</translation>
    </message>
    <message>
        <source>rien</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>un nombre, sans nom (anonymisés)</source>
        <translation>a number, without a name (anonymised)</translation>
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
    <message>
        <source>Enregistrer le compte &amp;rendu…</source>
        <translation>Save the &amp;report…</translation>
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
    <name>BecameModel</name>
    <message>
        <source>Personne</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Ce qu&apos;elle est devenue</source>
        <translation>What became of them</translation>
    </message>
</context>
<context>
    <name>BeginPage</name>
    <message>
        <source>Pour commencer</source>
        <translation>To begin</translation>
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
        <source>Vous pourrez faire les autres choix plus tard.</source>
        <translation>You can make the other choices later.</translation>
    </message>
    <message>
        <source>&amp;Répondre à cinq questions pour bien régler Aparté (conseillé)</source>
        <translation>&amp;Answer five questions to set Aparté up well (recommended)</translation>
    </message>
</context>
<context>
    <name>BesideList</name>
    <message>
        <source>Choisissez un contact dans la liste, ou tapez un nom.</source>
        <translation>Choose a contact in the list, or type a name.</translation>
    </message>
    <message>
        <source>Lecture de la fiche…</source>
        <translation>Reading the record…</translation>
    </message>
</context>
<context>
    <name>BookDoors</name>
    <message>
        <source>Contact ajouté.</source>
        <translation>Contact added.</translation>
    </message>
    <message>
        <source>Export terminé.</source>
        <translation>Export finished.</translation>
    </message>
    <message>
        <source>Ouvrez d&apos;abord la fiche à imprimer.</source>
        <translation>First open the record to print.</translation>
    </message>
    <message>
        <source>Nouveau contact abandonné, rien n&apos;est enregistré.</source>
        <translation>New contact left, nothing is saved.</translation>
    </message>
    <message>
        <source>Import terminé.</source>
        <translation>Import finished.</translation>
    </message>
</context>
<context>
    <name>BreachDialog</name>
    <message>
        <source>Étapes de la fiche</source>
        <translation>Steps of the entry</translation>
    </message>
    <message>
        <source>&amp;1. Ce qui s&apos;est passé</source>
        <translation>&amp;1. What happened</translation>
    </message>
    <message>
        <source>&amp;2. Les données</source>
        <translation>&amp;2. The data</translation>
    </message>
    <message>
        <source>&amp;3. Le risque</source>
        <translation>&amp;3. The risk</translation>
    </message>
    <message>
        <source>&amp;4. Les suites</source>
        <translation>&amp;4. What follows</translation>
    </message>
    <message>
        <source>&amp;Enregistrer la fiche</source>
        <translation>Sav&amp;e the entry</translation>
    </message>
    <message>
        <source>Violation n° {number} enregistrée.</source>
        <translation>Breach no. {number} saved.</translation>
    </message>
    <message>
        <source>À notifier à la CNIL avant le {when} : {left}.</source>
        <translation>To notify to the CNIL before {when}: {left}.</translation>
    </message>
    <message>
        <source>Compléter la violation n° {number}</source>
        <translation>Complete breach no. {number}</translation>
    </message>
    <message>
        <source>Inscrire une violation</source>
        <translation>Record a breach</translation>
    </message>
</context>
<context>
    <name>BreachLettersDialog</name>
    <message>
        <source>Prévenir les personnes – violation n° {number}</source>
        <translation>Tell the people – breach no. {number}</translation>
    </message>
    <message>
        <source>C&apos;est un devoir, pas une publicité : une opposition ou un consentement retiré n&apos;y change rien. Aparté n&apos;envoie rien : vous envoyez les brouillons et postez les lettres.</source>
        <translation>It is a duty, not advertising: an objection or a withdrawn consent changes nothing. Aparté sends nothing: you send the drafts and post the letters.</translation>
    </message>
    <message>
        <source>tout le carnet</source>
        <translation>the whole book</translation>
    </message>
    <message>
        <source>des personnes que je désigne</source>
        <translation>people whom I name</translation>
    </message>
    <message>
        <source>les personnes du fichier de la fiche</source>
        <translation>the people of the entry’s file</translation>
    </message>
    <message>
        <source>Qui est concerné</source>
        <translation>Who is concerned</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>e-mail si possible, sinon courrier</source>
        <translation>e-mail where possible, else post</translation>
    </message>
    <message>
        <source>courrier si possible, sinon e-mail</source>
        <translation>post where possible, else e-mail</translation>
    </message>
    <message>
        <source>Personnes concernées</source>
        <translation>People concerned</translation>
    </message>
    <message>
        <source>&amp;Qui est concerné</source>
        <translation>&amp;Who is concerned</translation>
    </message>
    <message>
        <source>&amp;Moyen</source>
        <translation>&amp;Means</translation>
    </message>
    <message>
        <source>Texte de la lettre</source>
        <translation>Text of the letter</translation>
    </message>
    <message>
        <source>&amp;Texte, que vous pouvez changer</source>
        <translation>&amp;Text, which you may change</translation>
    </message>
    <message>
        <source>A&amp;perçu…</source>
        <translation>&amp;Preview…</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandon</translation>
    </message>
    <message>
        <source>Par e-mail : {emails}. Par courrier : {letters}. Sans lettre : {nobody}.</source>
        <translation>By e-mail: {emails}. By post: {letters}. Without a letter: {nobody}.</translation>
    </message>
    <message>
        <source>Préparer {count} &amp;lettres…</source>
        <translation>Prepare {count} &amp;letters…</translation>
    </message>
    <message>
        <source>Préparer {count} &amp;lettre…</source>
        <translation>Prepare {count} &amp;letter…</translation>
    </message>
    <message>
        <source>Dossier où ranger les brouillons et les lettres</source>
        <translation>Folder for the drafts and letters</translation>
    </message>
    <message>
        <source>Écriture des lettres…</source>
        <translation>Writing the letters…</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Arrêté. Aucune lettre n&apos;est écrite et rien n&apos;est inscrit.</source>
        <translation>Stopped. No letter is written and nothing is recorded.</translation>
    </message>
    <message>
        <source>Dans « {folder} » : {emails} brouillons à envoyer, {letters} lettres à poster.</source>
        <translation>In “{folder}”: {emails} drafts to send, {letters} letters to post.</translation>
    </message>
</context>
<context>
    <name>BreachPanel</name>
    <message>
        <source>Version montrée</source>
        <translation>Version shown</translation>
    </message>
    <message>
        <source>&amp;Compléter…</source>
        <translation>&amp;Complete…</translation>
    </message>
    <message>
        <source>Pro&amp;jets pour la CNIL…</source>
        <translation>&amp;Drafts for the CNIL…</translation>
    </message>
    <message>
        <source>&amp;Prévenir les personnes…</source>
        <translation>&amp;Tell the people…</translation>
    </message>
    <message>
        <source>Violation n° {number}</source>
        <translation>Breach no. {number}</translation>
    </message>
    <message>
        <source>Version {version}, du {when}</source>
        <translation>Version {version}, of {when}</translation>
    </message>
    <message>
        <source>Des lettres sont dues aux personnes : le risque est élevé et les données lisibles.</source>
        <translation>Letters are due to the people: the risk is high and the data readable.</translation>
    </message>
    <message>
        <source>Les lettres ne sont dues que si le risque est élevé et les données lisibles (article 34).</source>
        <translation>Letters are due only where the risk is high and the data readable (article 34).</translation>
    </message>
    <message>
        <source>Pro&amp;jets et complément pour la CNIL…</source>
        <translation>&amp;Drafts and further notification for the CNIL…</translation>
    </message>
</context>
<context>
    <name>BreachesModel</name>
    <message>
        <source>N°</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Délai</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>Ce qui s&apos;est passé</source>
        <translation>What happened</translation>
    </message>
</context>
<context>
    <name>BreachesView</name>
    <message>
        <source>{count} signal à examiner : est-ce une violation ?</source>
        <translation>{count} signal to examine: is it a breach?</translation>
    </message>
    <message>
        <source>{count} signaux à examiner : sont-ce des violations ?</source>
        <translation>{count} signals to examine: are they breaches?</translation>
    </message>
    <message>
        <source>&amp;Examiner…</source>
        <translation>E&amp;xamine…</translation>
    </message>
    <message>
        <source>Toute violation s&apos;inscrit ici, notifiée ou non (article 33(5) du RGPD).</source>
        <translation>Every breach is recorded here, notified or not (GDPR article 33(5)).</translation>
    </message>
    <message>
        <source>Exporter le registre</source>
        <translation>Export the register</translation>
    </message>
    <message>
        <source>Inscrire une &amp;violation…</source>
        <translation>Record a &amp;breach…</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Breaches</translation>
    </message>
    <message>
        <source>Aucune violation n&apos;est inscrite. Clé perdue, envoi au mauvais destinataire, poste volé, données introuvables : inscrivez-la aussitôt, les soixante-douze heures se comptent toutes seules.</source>
        <translation>No breach is recorded. A lost key, something sent to the wrong person, a stolen computer, data that cannot be found: record it at once, the seventy-two hours count by themselves.</translation>
    </message>
    <message>
        <source>Exporter le registre en Excel…</source>
        <translation>Export the register as Excel…</translation>
    </message>
    <message>
        <source>Exporter le registre en CSV…</source>
        <translation>Export the register as CSV…</translation>
    </message>
    <message>
        <source>Exporter le registre en PDF…</source>
        <translation>Export the register as PDF…</translation>
    </message>
    <message>
        <source>Enregistrer le registre des violations</source>
        <translation>Save the register of breaches</translation>
    </message>
    <message>
        <source>Registre enregistré : {file}</source>
        <translation>Register saved: {file}</translation>
    </message>
</context>
<context>
    <name>BringPath</name>
    <message>
        <source>Reprendre mon dossier Aparté</source>
        <translation>Take in my Aparté folder</translation>
    </message>
    <message>
        <source>Copier sur cet ordinateur</source>
        <translation>Copy to this computer</translation>
    </message>
    <message>
        <source>Copie sur cet ordinateur</source>
        <translation>Copying to this computer</translation>
    </message>
    <message>
        <source>Chaque fichier est relu après avoir été copié.</source>
        <translation>Every file is read again after it was copied.</translation>
    </message>
    <message>
        <source>Dossier copié et relu.</source>
        <translation>Folder copied and read again.</translation>
    </message>
    <message>
        <source>Le dossier est ici</source>
        <translation>The folder is here</translation>
    </message>
    <message>
        <source>Ouvrez-le une première fois pour vous en assurer.</source>
        <translation>Open it a first time to make sure.</translation>
    </message>
    <message>
        <source>Les mêmes comptes et les mêmes mots de passe l&apos;ouvrent. La clé n&apos;a pas été modifiée.</source>
        <translation>The same accounts and the same passwords open it. The stick was not changed.</translation>
    </message>
    <message>
        <source>Ne travaillez plus sur l&apos;ancien ordinateur&#xa0;: les deux dossiers ne se rejoindraient pas.</source>
        <translation>Work no more on the old computer: the two folders would not come together again.</translation>
    </message>
    <message>
        <source>Ouvrir le carnet</source>
        <translation>Open the book</translation>
    </message>
</context>
<context>
    <name>BulkChoice</name>
    <message>
        <source>Changement</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>&amp;Changement</source>
        <translation>&amp;Change</translation>
    </message>
    <message>
        <source>Rien à choisir pour l&apos;instant.</source>
        <translation>Nothing to choose for now.</translation>
    </message>
    <message>
        <source>Choisir, ou taper un mot nouveau</source>
        <translation>Choose, or type a new word</translation>
    </message>
    <message>
        <source>N&apos;entrent que ceux que la finalité de la liste permet de joindre par un moyen au moins. Être inscrit ne suffit pas&#xa0;: chaque envoi vérifie encore.</source>
        <translation>Only those whom the list&apos;s purpose allows to be reached by at least one means are added. Being on a list is not enough: every mailing checks again.</translation>
    </message>
    <message>
        <source>Quitter une liste compte comme un refus&#xa0;: cela ne s&apos;annule pas, et ne se défait qu&apos;une personne à la fois.</source>
        <translation>Leaving a list counts as a refusal: it cannot be undone, and is only reversed one person at a time.</translation>
    </message>
    <message>
        <source>La catégorie décide de la durée de conservation&#xa0;: Aparté compte d&apos;abord qui arriverait à échéance.</source>
        <translation>The category decides how long data are kept: Aparté first counts who would reach their term.</translation>
    </message>
    <message>
        <source>É&amp;tiquette</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>Une étiquette est relue comme une note : rien d&apos;intime.</source>
        <translation>A tag is checked as a note is: nothing intimate.</translation>
    </message>
    <message>
        <source>&amp;Liste</source>
        <translation>&amp;List</translation>
    </message>
    <message>
        <source>&amp;Suivi par</source>
        <translation>L&amp;ooked after by</translation>
    </message>
    <message>
        <source>Ca&amp;tégorie</source>
        <translation>Ca&amp;tegory</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Changer {count} contacts</source>
        <translation>Change {count} contacts</translation>
    </message>
    <message>
        <source>&amp;Voir ce qui changera</source>
        <translation>&amp;See what will change</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>C&amp;ancel</translation>
    </message>
    <message>
        <source>Rien n&apos;est changé avant que vous ayez vu qui change, et qui non.</source>
        <translation>Nothing is changed before you have seen who changes and who does not.</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>A&amp;rrêter ici</source>
        <translation>Sto&amp;p here</translation>
    </message>
    <message>
        <source>Si vous arrêtez, ou si l&apos;ordinateur s&apos;éteint, ceux qui sont déjà changés le restent, les autres ne sont pas touchés.</source>
        <translation>If you stop, or the computer goes off, those already changed stay so, and the others are left alone.</translation>
    </message>
    <message>
        <source>Aparté regarde chaque fiche…</source>
        <translation>Aparté is looking at each record…</translation>
    </message>
    <message>
        <source>{done} sur {total} regardés…</source>
        <translation>{done} of {total} looked at…</translation>
    </message>
    <message>
        <source>{done} contacts changés sur {total}…</source>
        <translation>{done} contacts changed of {total}…</translation>
    </message>
</context>
<context>
    <name>BulkPreviewPage</name>
    <message>
        <source>Qui ne changera pas, et pourquoi</source>
        <translation>Who will not change, and why</translation>
    </message>
    <message>
        <source>&amp;Revenir au choix</source>
        <translation>&amp;Back to the choice</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>C&amp;ancel</translation>
    </message>
    <message>
        <source>{will}, {left} non.</source>
        <translation>{will}, {left} will not.</translation>
    </message>
    <message>
        <source>{will}, personne ne reste de côté.</source>
        <translation>{will}, nobody is left out.</translation>
    </message>
    <message>
        <source>&amp;Changer {count} contacts</source>
        <translation>C&amp;hange {count} contacts</translation>
    </message>
    <message>
        <source>&amp;Changer {count} contact</source>
        <translation>C&amp;hange {count} contact</translation>
    </message>
    <message>
        <source>Personne ne changera</source>
        <translation>Nobody will change</translation>
    </message>
    <message>
        <source>{count} changeront</source>
        <translation>{count} will change</translation>
    </message>
    <message>
        <source>{count} changera</source>
        <translation>{count} will change</translation>
    </message>
    <message>
        <source>Quitter une liste ne s&apos;annule pas : vérifiez le nombre avant de continuer.</source>
        <translation>Leaving a list cannot be undone: check the number before going on.</translation>
    </message>
    <message>
        <source>{count} arriveront aussitôt à leur durée de conservation, et ne pourront plus être démarchés.</source>
        <translation>{count} will at once reach the end of their retention period, and may no longer be prospected.</translation>
    </message>
    <message>
        <source>{count} arrivera aussitôt à sa durée de conservation, et ne pourra plus être démarché.</source>
        <translation>{count} will at once reach the end of their retention period, and may no longer be prospected.</translation>
    </message>
</context>
<context>
    <name>BulkReportPage</name>
    <message>
        <source>Qui n&apos;a pas changé, et pourquoi</source>
        <translation>Who did not change, and why</translation>
    </message>
    <message>
        <source>Tout le lot s&apos;annule d&apos;un coup : fermez cette fenêtre, puis Ctrl+Z.</source>
        <translation>The whole batch is undone at once: close this window, then Ctrl+Z.</translation>
    </message>
    <message>
        <source>&amp;Terminer</source>
        <translation>&amp;Finish</translation>
    </message>
    <message>
        <source>{count} contacts changés.</source>
        <translation>{count} contacts changed.</translation>
    </message>
    <message>
        <source>{count} contact changé.</source>
        <translation>{count} contact changed.</translation>
    </message>
    <message>
        <source>{count} n&apos;ont pas été touchés.</source>
        <translation>{count} were left alone.</translation>
    </message>
    <message>
        <source>{count} n&apos;ont pas été touchés : vous avez arrêté avant eux.</source>
        <translation>{count} were left alone: you stopped before them.</translation>
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
        <source>&amp;Téléphone</source>
        <translation>&amp;Telephone</translation>
    </message>
    <message>
        <source>&amp;E-mail de contact</source>
        <translation>Contact &amp;e-mail</translation>
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
        <translation>Where to write to exercise one’s rights</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>La même entreprise a changé de nom&#xa0;: les accords donnés restent valables</source>
        <translation>The same company has changed its name: the agreements given still hold</translation>
    </message>
    <message>
        <source>C&apos;est une autre entreprise&#xa0;: les accords donnés à la première ne valent plus</source>
        <translation>It is another company: the agreements given to the first hold no more</translation>
    </message>
    <message>
        <source>Le nom change. Un accord est donné à une entreprise précise&#xa0;:</source>
        <translation>The name changes. An agreement is given to one particular company:</translation>
    </message>
    <message>
        <source>Entreprise enregistrée.</source>
        <translation>Business saved.</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>Appeler</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Aucun numéro</source>
        <translation>No number</translation>
    </message>
    <message>
        <source>Vous pouvez appeler.</source>
        <translation>You may call.</translation>
    </message>
    <message>
        <source>N&apos;appelez pas maintenant.</source>
        <translation>Do not call now.</translation>
    </message>
    <message>
        <source>Tentatives sur 30 jours&#xa0;: {count} sur {most}.</source>
        <translation>Attempts over 30 days: {count} of {most}.</translation>
    </message>
    <message>
        <source>Appel noté&#xa0;: {what}.</source>
        <translation>Call recorded: {what}.</translation>
    </message>
    <message>
        <source>C&apos;est noté&#xa0;: cette personne ne sera plus appelée.</source>
        <translation>Recorded: this person will not be called again.</translation>
    </message>
    <message>
        <source>Objet de l&apos;appel</source>
        <translation>Subject of the call</translation>
    </message>
    <message>
        <source>&amp;Copier le numéro</source>
        <translation>&amp;Copy the number</translation>
    </message>
    <message>
        <source>Note sur l&apos;appel</source>
        <translation>Note on the call</translation>
    </message>
    <message>
        <source>Facultatif. La personne peut lire ce que vous écrivez ici.</source>
        <translation>Optional. The person may read what you write here.</translation>
    </message>
    <message>
        <source>Ne plus appeler (F9)</source>
        <translation>Do not call again (F9)</translation>
    </message>
    <message>
        <source>Rendez-vous con&amp;venu…</source>
        <translation>Appointment a&amp;greed…</translation>
    </message>
    <message>
        <source>À dire en premier</source>
        <translation>To say first</translation>
    </message>
    <message>
        <source>&amp;Fermer sans noter</source>
        <translation>&amp;Close without recording</translation>
    </message>
    <message>
        <source>Il est {time}, ici comme chez elle.</source>
        <translation>It is {time}, here and there.</translation>
    </message>
    <message>
        <source>Il est {time} ici, {there} chez elle.</source>
        <translation>It is {time} here, {there} there.</translation>
    </message>
    <message>
        <source>Possible à partir du {when}.</source>
        <translation>Possible from {when}.</translation>
    </message>
</context>
<context>
    <name>CallLinesModel</name>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Heure chez elle</source>
        <translation>Time there</translation>
    </message>
    <message>
        <source>Tentatives</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>CallListView</name>
    <message>
        <source>toutes les personnes qui ont répondu par téléphone</source>
        <translation>everyone who answered by telephone</translation>
    </message>
    <message>
        <source>Objet des appels</source>
        <translation>Subject of the calls</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Personnes que l&apos;on peut appeler maintenant</source>
        <translation>People who may be called now</translation>
    </message>
    <message>
        <source>A&amp;ppeler…</source>
        <translation>C&amp;all…</translation>
    </message>
    <message>
        <source>Accords téléphoniques qui se terminent</source>
        <translation>Telephone agreements about to end</translation>
    </message>
    <message>
        <source>&amp;Preuve en PDF…</source>
        <translation>&amp;Proof as PDF…</translation>
    </message>
    <message>
        <source>Accords téléphoniques qui se terminent d&apos;ici 30 jours</source>
        <translation>Telephone agreements that end within 30 days</translation>
    </message>
    <message>
        <source>Rien ne se renouvelle tout seul. Redemandez l&apos;accord lors d&apos;une visite ou par un formulaire.</source>
        <translation>Nothing renews by itself. Ask again during a visit or with a form.</translation>
    </message>
    <message>
        <source>Appeler pour</source>
        <translation>Call for</translation>
    </message>
    <message>
        <source>parmi</source>
        <translation>among</translation>
    </message>
    <message>
        <source>À {time}, {count} personne peut être appelée.</source>
        <translation>At {time}, {count} person may be called.</translation>
    </message>
    <message>
        <source>À {time}, {count} personnes peuvent être appelées.</source>
        <translation>At {time}, {count} people may be called.</translation>
    </message>
    <message>
        <source>À {time}, personne ne peut être appelé.</source>
        <translation>At {time}, nobody may be called.</translation>
    </message>
    <message>
        <source>Pas maintenant&#xa0;:</source>
        <translation>Not now:</translation>
    </message>
    <message>
        <source>Écartées, avec la raison&#xa0;:</source>
        <translation>Left out, with the reason:</translation>
    </message>
</context>
<context>
    <name>CallLogDialog</name>
    <message>
        <source>Noter un appel</source>
        <translation>Log a call</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Résultat</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>&amp;Motif</source>
        <translation>R&amp;eason</translation>
    </message>
    <message>
        <source>&amp;Résultat</source>
        <translation>Resul&amp;t</translation>
    </message>
    <message>
        <source>Facultatif, en quelques mots utiles</source>
        <translation>Optional, in a few useful words</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Un appel pour vendre se passe par « Appeler… », qui dit d&apos;abord s&apos;il est permis.</source>
        <translation>A call that sells goes through “Call…”, which says first whether it is allowed.</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Appel noté.</source>
        <translation>Call logged.</translation>
    </message>
    <message>
        <source>A&amp;ppel reçu</source>
        <translation>Call &amp;received</translation>
    </message>
    <message>
        <source>Appe&amp;l passé</source>
        <translation>Call ma&amp;de</translation>
    </message>
    <message>
        <source>Sens</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>&amp;Suite à donner</source>
        <translation>Follow-&amp;up</translation>
    </message>
    <message>
        <source>Suite à donner</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Le</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Pour</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Vient de la personne&#xa0;: la durée de conservation repart de ce jour.</source>
        <translation>Comes from the person: the retention period starts again from this day.</translation>
    </message>
    <message>
        <source>Ne vient pas de la personne&#xa0;: la durée de conservation ne change pas.</source>
        <translation>Does not come from the person: the retention period does not change.</translation>
    </message>
    <message>
        <source>Dites qui a appelé&#xa0;: seul un appel reçu fait repartir la durée de conservation.</source>
        <translation>Say who called: only a call received begins the retention period again.</translation>
    </message>
</context>
<context>
    <name>CampaignWizard</name>
    <message>
        <source>Préparer un envoi</source>
        <translation>Prepare a mailing</translation>
    </message>
    <message>
        <source>Garder et fermer</source>
        <translation>Keep and close</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Brouillon gardé sous «&#xa0;Envois&#xa0;».</source>
        <translation>Draft kept under “Mailings”.</translation>
    </message>
</context>
<context>
    <name>CampaignsView</name>
    <message>
        <source>Envois</source>
        <translation>Mailings</translation>
    </message>
    <message>
        <source>Nouvel en&amp;voi…</source>
        <translation>New mai&amp;ling…</translation>
    </message>
    <message>
        <source>Un envoi réunit un message et les personnes qui peuvent le recevoir. Aparté écarte les autres et garde la preuve de chaque choix.</source>
        <translation>A mailing brings together a message and the people who may receive it. Aparté leaves the others out and keeps the proof of each choice.</translation>
    </message>
    <message>
        <source>Préparer un en&amp;voi…</source>
        <translation>Prepare a mai&amp;ling…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Continuer…</source>
        <translation>&amp;Continue…</translation>
    </message>
    <message>
        <source>&amp;Supprimer le brouillon</source>
        <translation>&amp;Delete the draft</translation>
    </message>
    <message>
        <source>&amp;Exporter de nouveau…</source>
        <translation>&amp;Export again…</translation>
    </message>
    <message>
        <source>&amp;Destinataires…</source>
        <translation>&amp;Recipients…</translation>
    </message>
    <message>
        <source>&amp;Retours et refus…</source>
        <translation>&amp;Returns and refusals…</translation>
    </message>
    <message>
        <source>&amp;Noter comme envoyé</source>
        <translation>&amp;Mark as sent</translation>
    </message>
    <message>
        <source>Commencé le {when}.</source>
        <translation>Begun on {when}.</translation>
    </message>
    <message>
        <source>Sorti le {when}. Empreinte {sha}.</source>
        <translation>Left on {when}. Fingerprint {sha}.</translation>
    </message>
    <message>
        <source>&amp;Établir une liste à jour…</source>
        <translation>Make an up-to-&amp;date list…</translation>
    </message>
    <message>
        <source>Cette liste n&apos;est plus à utiliser&#xa0;: son jour est passé.</source>
        <translation>This list is not to be used any more: its day has passed.</translation>
    </message>
    <message>
        <source>Supprimer le brouillon «&#xa0;{name}&#xa0;»&#xa0;? Son texte sera perdu.</source>
        <translation>Delete the draft “{name}”? Its text will be lost.</translation>
    </message>
    <message>
        <source>&amp;Supprimer</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>&amp;Garder</source>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <source>Brouillon supprimé.</source>
        <translation>Draft deleted.</translation>
    </message>
    <message>
        <source>Envoi noté.</source>
        <translation>Mailing recorded.</translation>
    </message>
    <message>
        <source>{count} personne est désormais informée.</source>
        <translation>{count} person is now informed.</translation>
    </message>
    <message>
        <source>{count} personnes sont désormais informées.</source>
        <translation>{count} people are now informed.</translation>
    </message>
</context>
<context>
    <name>CardValues</name>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>+ e-mail</source>
        <translation>+ e-mail</translation>
    </message>
    <message>
        <source>+ téléphone</source>
        <translation>+ telephone</translation>
    </message>
    <message>
        <source>+ adresse</source>
        <translation>+ address</translation>
    </message>
    <message>
        <source>{name}&#xa0;: correction enregistrée.</source>
        <translation>{name}: correction saved.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Mot de passe oublié</source>
        <translation>Forgotten password</translation>
    </message>
    <message>
        <source>Compte choisi&#xa0;: {name}. Vos données ne risquent rien.</source>
        <translation>Account chosen: {name}. Your data are not at risk.</translation>
    </message>
    <message>
        <source>Personne ne peut ouvrir, mais j&apos;ai la &amp;fiche de secours imprimée</source>
        <translation>Nobody can open it, but I have the printed recovery &amp;sheet</translation>
    </message>
    <message>
        <source>&amp;Ni l&apos;un ni l&apos;autre</source>
        <translation>&amp;Neither</translation>
    </message>
    <message>
        <source>Une personne qui gère les &amp;comptes peut ouvrir Aparté</source>
        <translation>Somebody who manages &amp;accounts can open Aparté</translation>
    </message>
</context>
<context>
    <name>ChangeLinkDialog</name>
    <message>
        <source>Modifier le rattachement</source>
        <translation>Change the link</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Rattachement modifié.</source>
        <translation>Link changed.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Mois</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Voir les chiffres</source>
        <translation>See the numbers</translation>
    </message>
    <message>
        <source>Copier l&apos;image</source>
        <translation>Copy the image</translation>
    </message>
    <message>
        <source>Enregistrer l&apos;image…</source>
        <translation>Save the image…</translation>
    </message>
    <message>
        <source>Voir la courbe</source>
        <translation>See the line</translation>
    </message>
    <message>
        <source>{act}&#xa0;: {chart}</source>
        <translation>{act}: {chart}</translation>
    </message>
    <message>
        <source>Image copiée&#xa0;: collez-la où vous voulez.</source>
        <translation>Image copied: paste it where you like.</translation>
    </message>
    <message>
        <source>Enregistrer l&apos;image</source>
        <translation>Save the image</translation>
    </message>
    <message>
        <source>Image enregistrée&#xa0;: {file}</source>
        <translation>Image saved: {file}</translation>
    </message>
</context>
<context>
    <name>CheckCodeDialog</name>
    <message>
        <source>Vérifier un code imprimé</source>
        <translation>Check a printed code</translation>
    </message>
    <message>
        <source>&amp;Vérifier</source>
        <translation>Chec&amp;k</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Tapez les huit groupes du papier. Aparté cherche cette ligne et relit tout ce qui la précède.</source>
        <translation>Type the eight groups from the paper. Aparté looks for this line and reads everything before it again.</translation>
    </message>
    <message>
        <source>Relecture du journal…</source>
        <translation>Reading the journal again…</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
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
    <name>ChecklistPage</name>
    <message>
        <source>À faire de vos mains</source>
        <translation>To do by hand</translation>
    </message>
</context>
<context>
    <name>ChooseFolderPage</name>
    <message>
        <source>Où est votre dossier&#xa0;?</source>
        <translation>Where is your folder?</translation>
    </message>
    <message>
        <source>Branchez la clé ou le disque où l&apos;ancien ordinateur l&apos;a copié.</source>
        <translation>Plug in the stick or the disk to which the old computer copied it.</translation>
    </message>
    <message>
        <source>Dossier à reprendre</source>
        <translation>Folder to take in</translation>
    </message>
    <message>
        <source>Le dossier de la clé, souvent «&#xa0;aparte-copie&#xa0;»</source>
        <translation>The folder on the stick, often “aparte-copie”</translation>
    </message>
    <message>
        <source>&amp;Parcourir…</source>
        <translation>&amp;Browse…</translation>
    </message>
    <message>
        <source>Sur l&apos;ancien ordinateur&#xa0;: Réglages, Clés et secours, «&#xa0;Copier pour un autre ordinateur…&#xa0;».</source>
        <translation>On the old computer: Settings, Keys and recovery, “Copy for another computer…”.</translation>
    </message>
    <message>
        <source>Choisir le dossier à reprendre</source>
        <translation>Choose the folder to take in</translation>
    </message>
    <message>
        <source>Comptes&#xa0;: {accounts}. Fichiers&#xa0;: {files}, {size}. Dossier&#xa0;: {folder}</source>
        <translation>Accounts: {accounts}. Files: {files}, {size}. Folder: {folder}</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Quelle sauvegarde reprendre&#xa0;?</source>
        <translation>Which backup should be restored?</translation>
    </message>
    <message>
        <source>Rien n&apos;est changé avant la dernière page.</source>
        <translation>Nothing is changed before the last page.</translation>
    </message>
    <message>
        <source>Sauvegardes trouvées</source>
        <translation>Backups found</translation>
    </message>
    <message>
        <source>Aucune sauvegarde sur cet ordinateur. Branchez la clé USB, puis choisissez le fichier.</source>
        <translation>No backup on this computer. Plug the USB stick in, then choose the file.</translation>
    </message>
    <message>
        <source>C&amp;hoisir un fichier…</source>
        <translation>C&amp;hoose a file…</translation>
    </message>
    <message>
        <source>{business}&#xa0;: {when}, {contacts} contacts</source>
        <translation>{business}: {when}, {contacts} contacts</translation>
    </message>
    <message>
        <source>Choisir une sauvegarde</source>
        <translation>Choose a backup</translation>
    </message>
</context>
<context>
    <name>ClientScreen</name>
    <message>
        <source>Les choix de la personne sont enregistrés.</source>
        <translation>The person’s choices are recorded.</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Clore la demande n°&#xa0;{number}</source>
        <translation>Close request no. {number}</translation>
    </message>
    <message>
        <source>Destinataires restant à informer&#xa0;: {count}.</source>
        <translation>Recipients still to be told: {count}.</translation>
    </message>
    <message>
        <source>Aucune lettre n&apos;a été écrite&#xa0;: la réponse doit pouvoir être prouvée.</source>
        <translation>No letter has been written: the answer must be provable.</translation>
    </message>
    <message>
        <source>Décision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Réponse remise</source>
        <translation>Answer delivered</translation>
    </message>
    <message>
        <source>Fondement du refus</source>
        <translation>Ground of refusal</translation>
    </message>
    <message>
        <source>à choisir</source>
        <translation>to choose</translation>
    </message>
    <message>
        <source>Raison, telle que la personne la lira</source>
        <translation>Reason, as the person will read it</translation>
    </message>
    <message>
        <source>&amp;Décision</source>
        <translation>&amp;Decision</translation>
    </message>
    <message>
        <source>Réponse &amp;remise</source>
        <translation>Answer &amp;delivered</translation>
    </message>
    <message>
        <source>&amp;Fondement</source>
        <translation>&amp;Ground</translation>
    </message>
    <message>
        <source>R&amp;aison</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>&amp;Clore la demande</source>
        <translation>&amp;Close the request</translation>
    </message>
    <message>
        <source>Demande n°&#xa0;{number} close.</source>
        <translation>Request no. {number} closed.</translation>
    </message>
</context>
<context>
    <name>ClosingWindow</name>
    <message>
        <source>Sauvegarde avant de fermer</source>
        <translation>Backup before closing</translation>
    </message>
    <message>
        <source>Copie des données…</source>
        <translation>Copying the data…</translation>
    </message>
    <message>
        <source>Avancement de la sauvegarde</source>
        <translation>Progress of the backup</translation>
    </message>
    <message>
        <source>&amp;Fermer sans sauvegarder</source>
        <translation>&amp;Close without a backup</translation>
    </message>
    <message>
        <source>Aparté met vos contacts à l&apos;abri, puis se ferme.</source>
        <translation>Aparté puts your contacts in safety, then closes.</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>CodeGroups</name>
    <message>
        <source>Groupe {number} sur {count}</source>
        <translation>Group {number} of {count}</translation>
    </message>
    <message>
        <source>Groupe {number}&#xa0;: le signe «&#xa0;{sign}&#xa0;» n&apos;existe pas dans ces codes.</source>
        <translation>Group {number}: the sign “{sign}” does not exist in these codes.</translation>
    </message>
    <message>
        <source>{done} groupes sur {count}. Majuscules ou minuscules, peu importe.</source>
        <translation>{done} groups of {count}. Capitals or small letters, it does not matter.</translation>
    </message>
    <message>
        <source>Code complet, sans faute de frappe.</source>
        <translation>The code is whole, without a typing error.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Le code de la fiche</source>
        <translation>The code of the sheet</translation>
    </message>
    <message>
        <source>Sept groupes de quatre, tels qu&apos;ils sont imprimés. Chaque groupe est vérifié.</source>
        <translation>Seven groups of four, as they are printed. Each group is checked.</translation>
    </message>
    <message>
        <source>Prenez la «&#xa0;Fiche de secours&#xa0;» du carnet, pas celle du coffre d&apos;archives, et la plus récente.</source>
        <translation>Take the “Recovery sheet” of the book, not that of the archive vault, and the latest one.</translation>
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
    <message>
        <source>Vos choix pour ces titres sont repris&#xa0;: «&#xa0;{name}&#xa0;», du {day}.</source>
        <translation>Your choices for these headings are taken up: “{name}”, of {day}.</translation>
    </message>
    <message>
        <source>Renommer ces choix</source>
        <translation>Rename these choices</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Renommer</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Reno&amp;mmer…</source>
        <translation>Rena&amp;me…</translation>
    </message>
    <message>
        <source>&amp;Oublier ces choix</source>
        <translation>&amp;Forget these choices</translation>
    </message>
    <message>
        <source>Une colonne de refus est toujours respectée&#xa0;: ces personnes ne recevront plus rien, même celles que vous connaissiez déjà.</source>
        <translation>A column of refusals is always honoured: these persons will receive nothing more, even those whom you knew already.</translation>
    </message>
    <message>
        <source>Sans colonne «&#xa0;Dernier signe de la personne&#xa0;», la durée de conservation se compte depuis «&#xa0;Collecté le&#xa0;»&#xa0;: des clients fidèles peuvent paraître échus. Rien n&apos;est effacé sans vous.</source>
        <translation>Without a column “Last sign from the person”, terms count from “Collected on”: faithful customers may seem overdue. Nothing is erased without you.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Contacts déjà connus</source>
        <translation>Contacts known already</translation>
    </message>
    <message>
        <source>Tout &amp;garder</source>
        <translation>&amp;Keep all</translation>
    </message>
    <message>
        <source>&amp;Tout reprendre du fichier</source>
        <translation>&amp;Take all from the file</translation>
    </message>
    <message>
        <source>&amp;Précédent</source>
        <translation>&amp;Previous</translation>
    </message>
    <message>
        <source>&amp;Suivant</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>{name}, ligne {row} du fichier ({place} sur {total})</source>
        <translation>{name}, row {row} of the file ({place} of {total})</translation>
    </message>
    <message>
        <source>Champ</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Sur la fiche</source>
        <translation>On the contact</translation>
    </message>
    <message>
        <source>Dans le fichier</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Décision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>{field}&#xa0;: {held} ou {given}</source>
        <translation>{field}: {held} or {given}</translation>
    </message>
    <message>
        <source>Le fichier ne dit rien de plus que la fiche.</source>
        <translation>The file says nothing that the contact does not.</translation>
    </message>
</context>
<context>
    <name>ComplianceFileDialog</name>
    <message>
        <source>Dossier de conformité</source>
        <translation>Compliance file</translation>
    </message>
    <message>
        <source>Depuis le début</source>
        <translation>Since the beginning</translation>
    </message>
    <message>
        <source>Période des comptes</source>
        <translation>Period of the counts</translation>
    </message>
    <message>
        <source>Archive ZIP (PDF, registres, textes, journal)</source>
        <translation>ZIP archive (PDF, registers, texts, journal)</translation>
    </message>
    <message>
        <source>PDF seul</source>
        <translation>PDF alone</translation>
    </message>
    <message>
        <source>Forme</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Pé&amp;riode des comptes</source>
        <translation>Pe&amp;riod of the counts</translation>
    </message>
    <message>
        <source>For&amp;me</source>
        <translation>For&amp;m</translation>
    </message>
    <message>
        <source>&amp;Ouvrir l&apos;emplacement</source>
        <translation>&amp;Open the location</translation>
    </message>
    <message>
        <source>Aucune personne du carnet n&apos;y est nommée&#xa0;; les collègues y sont par rôle et initiales. Relisez vos propres textes avant de le remettre. Le journal est relu en entier&#xa0;: cela prend quelques secondes.</source>
        <translation>Nobody of the contact book is named in it; colleagues stand in it by role and initials. Read your own texts again before you hand it over. The journal is read to its end: that takes a few seconds.</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Aperçu…</source>
        <translation>Pre&amp;view…</translation>
    </message>
    <message>
        <source>&amp;Enregistrer…</source>
        <translation>&amp;Save…</translation>
    </message>
    <message>
        <source>Préparation du dossier de conformité…</source>
        <translation>Preparing the compliance file…</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Arrêté. Aucun fichier n&apos;est resté.</source>
        <translation>Stopped. No file was left.</translation>
    </message>
    <message>
        <source>Enregistrer le dossier de conformité</source>
        <translation>Save the compliance file</translation>
    </message>
    <message>
        <source>Enregistré dans {file}. Le journal en garde l&apos;empreinte, qui commence par {print}.</source>
        <translation>Saved in {file}. The journal keeps its fingerprint, which begins with {print}.</translation>
    </message>
    <message>
        <source>Ce qu&apos;une entreprise remet à qui la contrôle&#xa0;: où elle en est, registre, finalités et textes, mentions, comptes de consentements et de demandes, durées et effacements, violations, accès par rôle, journal et sauvegardes.</source>
        <translation>What a business hands to whoever inspects it: where it stands, register, purposes and texts, notices, counts of consents and requests, periods and erasures, breaches, access by role, journal and backups.</translation>
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
        <source>Champs propres</source>
        <translation>Own fields</translation>
    </message>
    <message>
        <source>Liste repoussoir</source>
        <translation>Suppression list</translation>
    </message>
    <message>
        <source>Site internet</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Conformité</source>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>Notes à revo&amp;ir…</source>
        <translation>Notes to rev&amp;iew…</translation>
    </message>
    <message>
        <source>Registre</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Carte des données</source>
        <translation>Data map</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Breaches</translation>
    </message>
    <message>
        <source>Où vous en êtes</source>
        <translation>Where you stand</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Notices</translation>
    </message>
</context>
<context>
    <name>ConcernedModel</name>
    <message>
        <source>Personne</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Lettre</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>ConfirmationsDialog</name>
    <message>
        <source>Confirmations en attente</source>
        <translation>Confirmations awaited</translation>
    </message>
    <message>
        <source>&amp;Rappeler une fois</source>
        <translation>&amp;Remind once</translation>
    </message>
    <message>
        <source>R&amp;ouvrir le brouillon</source>
        <translation>Re&amp;open the draft</translation>
    </message>
    <message>
        <source>&amp;Annuler la demande</source>
        <translation>&amp;Cancel the request</translation>
    </message>
    <message>
        <source>Personne n&apos;a de confirmation à donner. Quand un accord est à confirmer, demandez-le depuis la fiche de la personne.</source>
        <translation>Nobody has a confirmation to give. When an agreement is to be confirmed, ask for it from the person’s page.</translation>
    </message>
    <message>
        <source>Code lu au téléphone</source>
        <translation>Code read on the telephone</translation>
    </message>
    <message>
        <source>&amp;Confirmer</source>
        <translation>&amp;Confirm</translation>
    </message>
    <message>
        <source>O&amp;uvrir une réponse…</source>
        <translation>&amp;Open a reply…</translation>
    </message>
    <message>
        <source>Code &amp;lu au téléphone</source>
        <translation>Code &amp;read on the telephone</translation>
    </message>
    <message>
        <source>Délai de réponse</source>
        <translation>Time to answer</translation>
    </message>
    <message>
        <source>{days} jours</source>
        <translation>{days} days</translation>
    </message>
    <message>
        <source>&amp;Délai de réponse</source>
        <translation>&amp;Time to answer</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Brouillon ouvert dans votre messagerie pour {name}&#xa0;: envoyez-le de là.</source>
        <translation>Draft opened in your mail program for {name}: send it from there.</translation>
    </message>
    <message>
        <source>Brouillon prêt pour {name}, dans le dossier des exports&#xa0;: {file}.</source>
        <translation>Draft ready for {name}, in the exports folder: {file}.</translation>
    </message>
    <message>
        <source>Demande faite à {name} annulée&#xa0;: son accord attend toujours.</source>
        <translation>Request to {name} cancelled: the agreement still waits.</translation>
    </message>
    <message>
        <source>Accord de {name} confirmé au téléphone.</source>
        <translation>Agreement of {name} confirmed on the telephone.</translation>
    </message>
    <message>
        <source>Ouvrir une réponse</source>
        <translation>Open a reply</translation>
    </message>
    <message>
        <source>E-mails (*.eml)</source>
        <translation>E-mails (*.eml)</translation>
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
    <name>ContactActs</name>
    <message>
        <source>Appeler…</source>
        <translation>Call…</translation>
    </message>
    <message>
        <source>Tourner l&apos;écran vers la personne…</source>
        <translation>Turn the screen to the person…</translation>
    </message>
    <message>
        <source>Formulaire à remplir…</source>
        <translation>Form to fill in…</translation>
    </message>
    <message>
        <source>Demander une confirmation par e-mail…</source>
        <translation>Ask for a confirmation by e-mail…</translation>
    </message>
    <message>
        <source>Inscrire une demande…</source>
        <translation>Record a request…</translation>
    </message>
    <message>
        <source>Données transmises à un tiers…</source>
        <translation>Data passed to others…</translation>
    </message>
    <message>
        <source>Signaler un décès…</source>
        <translation>Report a death…</translation>
    </message>
    <message>
        <source>Limitation du traitement…</source>
        <translation>Restriction of processing…</translation>
    </message>
    <message>
        <source>Annuler une fusion…</source>
        <translation>Undo a merge…</translation>
    </message>
    <message>
        <source>Noter un appel… (Ctrl+J)</source>
        <translation>Log a call… (Ctrl+J)</translation>
    </message>
    <message>
        <source>Imprimer la fiche…</source>
        <translation>Print the sheet…</translation>
    </message>
    <message>
        <source>Remettre la mention d&apos;information…</source>
        <translation>Give the privacy notice…</translation>
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
        <source>&amp;Preuve…</source>
        <translation>&amp;Proof…</translation>
    </message>
    <message>
        <source>Re&amp;çu…</source>
        <translation>Re&amp;ceipt…</translation>
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
    <name>ContactFinder</name>
    <message>
        <source>Nom, ville, e-mail, 06…</source>
        <translation>Name, town, e-mail, 06…</translation>
    </message>
    <message>
        <source>Rechercher un contact</source>
        <translation>Search for a contact</translation>
    </message>
    <message>
        <source>Liste des contacts</source>
        <translation>List of contacts</translation>
    </message>
    <message>
        <source>Retirer tous les filtres</source>
        <translation>Remove all filters</translation>
    </message>
    <message>
        <source>Personne ne répond à ces mots et à ces filtres. Vérifiez-les, ou élargissez.</source>
        <translation>Nobody answers to these words and filters. Check them, or look wider.</translation>
    </message>
    <message>
        <source>Rien d&apos;exact. Résultats approchants&#xa0;:</source>
        <translation>Nothing exact. Approximate results:</translation>
    </message>
    <message>
        <source>Se&amp;gments</source>
        <translation>Se&amp;gments</translation>
    </message>
    <message>
        <source>Recherches enregistrées</source>
        <translation>Saved searches</translation>
    </message>
    <message>
        <source>… contacts</source>
        <translation>… contacts</translation>
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
    <message>
        <source>Suivi par</source>
        <translation>Looked after by</translation>
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
    <name>ContactPage</name>
    <message>
        <source>Où écrire pour exercer ses droits</source>
        <translation>Where to write to exercise one’s rights</translation>
    </message>
    <message>
        <source>Contact pour les droits</source>
        <translation>Contact for rights</translation>
    </message>
    <message>
        <source>&amp;Contact pour les droits</source>
        <translation>&amp;Contact for rights</translation>
    </message>
    <message>
        <source>Laissez vide pour l&apos;e-mail ou l&apos;adresse de l&apos;entreprise&#xa0;: {contact}</source>
        <translation>Leave empty for the e-mail or address of the business: {contact}</translation>
    </message>
    <message>
        <source>Ce contact figure sur les mentions, les lettres et les preuves à partir d&apos;aujourd&apos;hui.</source>
        <translation>This contact stands on notices, letters and proofs from today on.</translation>
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
        <source>Liens</source>
        <translation>Links</translation>
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
        <source>Ventes</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Bases légales</source>
        <translation>Lawful bases</translation>
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
        <source>Autres actions</source>
        <translation>Other actions</translation>
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
    <message>
        <source>{address} est aussi à {others}.</source>
        <translation>{address} is also that of {others}.</translation>
    </message>
    <message>
        <source>Un accord ne vaut que pour la personne ; une opposition arrête l&apos;adresse pour toutes.</source>
        <translation>An agreement holds for the person alone; an objection stops the address for everyone.</translation>
    </message>
    <message>
        <source>&amp;Pourquoi cette date&#xa0;?</source>
        <translation>&amp;Why this date?</translation>
    </message>
    <message>
        <source>suivi par {name}</source>
        <translation>looked after by {name}</translation>
    </message>
    <message>
        <source>Pièces jointes</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Origine : {source}.</source>
        <translation>Origin: {source}.</translation>
    </message>
    <message>
        <source>Fiche créée le {day}.</source>
        <translation>Card made on {day}.</translation>
    </message>
</context>
<context>
    <name>ContactTags</name>
    <message>
        <source>+ étiquette</source>
        <translation>+ tag</translation>
    </message>
    <message>
        <source>Ajouter une étiquette</source>
        <translation>Add a tag</translation>
    </message>
    <message>
        <source>Étiquettes…</source>
        <translation>Tags…</translation>
    </message>
    <message>
        <source>Gérer les étiquettes</source>
        <translation>Manage tags</translation>
    </message>
    <message>
        <source>Ajouté à vos favoris.</source>
        <translation>Added to your favourites.</translation>
    </message>
    <message>
        <source>Retiré de vos favoris.</source>
        <translation>Removed from your favourites.</translation>
    </message>
    <message>
        <source>Favori</source>
        <translation>Favourite</translation>
    </message>
    <message>
        <source>Mettre en favori</source>
        <translation>Make a favourite</translation>
    </message>
    <message>
        <source>Entrée pour voir les contacts qui la portent</source>
        <translation>Enter to see the contacts that bear it</translation>
    </message>
    <message>
        <source>Retirer l&apos;étiquette</source>
        <translation>Take off the tag</translation>
    </message>
    <message>
        <source>Étiquette «&#xa0;{name}&#xa0;» ajoutée.</source>
        <translation>Tag “{name}” added.</translation>
    </message>
    <message>
        <source>Étiquette «&#xa0;{name}&#xa0;» retirée.</source>
        <translation>Tag “{name}” taken off.</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Nouveau contact</source>
        <translation>New contact</translation>
    </message>
    <message>
        <source>Exporter…</source>
        <translation>Export…</translation>
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
        <source>Doublons…</source>
        <translation>Duplicates…</translation>
    </message>
    <message>
        <source>Tout choisir</source>
        <translation>Choose all</translation>
    </message>
    <message>
        <source>Imprimer…</source>
        <translation>Print…</translation>
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
        <source>&amp;Reconduction tacite…</source>
        <translation>Tacit &amp;renewal…</translation>
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
        <source>se reconduit, à refuser jusqu&apos;au {day}</source>
        <translation>renews itself, to be refused by {day}</translation>
    </message>
    <message>
        <source>Contrat ajouté.</source>
        <translation>Contract added.</translation>
    </message>
    <message>
        <source>Reconduction notée.</source>
        <translation>Renewal recorded.</translation>
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
    <name>DailyBackup</name>
    <message>
        <source>Une sauvegarde est abîmée&#xa0;: voyez Réglages, Sauvegardes.</source>
        <translation>A backup is damaged: see Settings, Backups.</translation>
    </message>
</context>
<context>
    <name>DataMapView</name>
    <message>
        <source>Revue annuelle des accès&#xa0;: jamais faite. À faire à partir du {due}.</source>
        <translation>Yearly review of access: never made. Due from {due}.</translation>
    </message>
    <message>
        <source>Revue annuelle des accès&#xa0;: faite le {day}. À refaire à partir du {due}.</source>
        <translation>Yearly review of access: made on {day}. Due again from {due}.</translation>
    </message>
    <message>
        <source>Champs réglables</source>
        <translation>Fields that can be set</translation>
    </message>
    <message>
        <source>Toutes les données</source>
        <translation>All data</translation>
    </message>
    <message>
        <source>Données montrées</source>
        <translation>Data shown</translation>
    </message>
    <message>
        <source>J&apos;ai re&amp;vu</source>
        <translation>I have re&amp;viewed it</translation>
    </message>
    <message>
        <source>&amp;Qui a accès à quoi (PDF)…</source>
        <translation>&amp;Who has access to what (PDF)…</translation>
    </message>
    <message>
        <source>Accès changés. Ils valent dès maintenant.</source>
        <translation>Access changed. It counts from now on.</translation>
    </message>
    <message>
        <source>Mise à jour des accès…</source>
        <translation>Updating access…</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Revue des accès notée le {day}.</source>
        <translation>Review of access noted on {day}.</translation>
    </message>
    <message>
        <source>Document enregistré&#xa0;: {file}.</source>
        <translation>Document saved: {file}.</translation>
    </message>
    <message>
        <source>Enregistrer le document</source>
        <translation>Save the document</translation>
    </message>
    <message>
        <source>Espace, ou un double clic, change un accès. Ces accès sont appliqués par le programme, pas par une clé&#xa0;: ils n&apos;arrêtent pas qui emporterait une copie du dossier et son mot de passe. Seuls le coffre d&apos;archives et les champs dits fermés par une clé ont leur clé à part.</source>
        <translation>Space, or a double click, changes an access. The program applies these rights, not a key: they do not stop whoever would take a copy of the folder and their password away. Only the archive vault and the fields said to be closed by a key have a key of their own.</translation>
    </message>
</context>
<context>
    <name>DataTab</name>
    <message>
        <source>aucun fichier, ou un fichier d&apos;ailleurs</source>
        <translation>no file, or a file from elsewhere</translation>
    </message>
    <message>
        <source>Fichier sorti d&apos;Aparté</source>
        <translation>File that left Aparté</translation>
    </message>
    <message>
        <source>oui, des données sensibles (santé, religion, opinions…)</source>
        <translation>yes, sensitive data (health, religion, opinions…)</translation>
    </message>
    <message>
        <source>on ne sait pas encore</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>Personnes concernées, environ</source>
        <translation>People concerned, about</translation>
    </message>
    <message>
        <source>Enregistrements, environ</source>
        <translation>Records, about</translation>
    </message>
    <message>
        <source>oui, personne ne peut les lire sans le mot de passe</source>
        <translation>yes, nobody can read them without the password</translation>
    </message>
    <message>
        <source>oui, elle permet de les retrouver</source>
        <translation>yes, it allows them to be recovered</translation>
    </message>
    <message>
        <source>Sous-traitant concerné</source>
        <translation>Processor involved</translation>
    </message>
    <message>
        <source>Fichier concerné</source>
        <translation>File concerned</translation>
    </message>
    <message>
        <source>Catégories de données</source>
        <translation>Categories of data</translation>
    </message>
    <message>
        <source>Données sensibles</source>
        <translation>Sensitive data</translation>
    </message>
    <message>
        <source>Personnes, environ</source>
        <translation>People, about</translation>
    </message>
    <message>
        <source>Données chiffrées</source>
        <translation>Data encrypted</translation>
    </message>
    <message>
        <source>Sauvegarde</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Sous-traitant</source>
        <translation>Processor</translation>
    </message>
    <message>
        <source>Le journal peut dire ce que contenait un fichier : choisissez-le.</source>
        <translation>The journal can say what a file held: choose it.</translation>
    </message>
</context>
<context>
    <name>DateDialog</name>
    <message>
        <source>Date de l&apos;ordinateur</source>
        <translation>The computer&apos;s date</translation>
    </message>
    <message>
        <source>&amp;Non, elle est fausse</source>
        <translation>&amp;No, it is wrong</translation>
    </message>
    <message>
        <source>&amp;Oui, c&apos;est la bonne date</source>
        <translation>&amp;Yes, the date is right</translation>
    </message>
</context>
<context>
    <name>DaysOffModel</name>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Fête</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Reporte une échéance</source>
        <translation>Moves a deadline</translation>
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
    <name>DeathDialog</name>
    <message>
        <source>Signaler un décès</source>
        <translation>Report a death</translation>
    </message>
    <message>
        <source>Plus aucune offre ne partira à son nom. Un héritier qui demande quelque chose devra dire pourquoi&#xa0;: régler la succession, ou faire prendre en compte le décès.</source>
        <translation>No offer will be sent in their name any more. An heir who asks for something will have to say why: to settle the estate, or to have the death taken into account.</translation>
    </message>
    <message>
        <source>Directives du {day}&#xa0;: «&#xa0;{body}&#xa0;» Personne chargée de l&apos;exécution&#xa0;: {executor}.</source>
        <translation>Directives of {day}: “{body}” Person in charge of carrying them out: {executor}.</translation>
    </message>
    <message>
        <source>Décès survenu le</source>
        <translation>Date of death</translation>
    </message>
    <message>
        <source>Décès survenu &amp;le</source>
        <translation>Date of &amp;death</translation>
    </message>
    <message>
        <source>&amp;Enregistrer le décès</source>
        <translation>&amp;Record the death</translation>
    </message>
    <message>
        <source>Décès enregistré&#xa0;: plus aucune offre ne partira.</source>
        <translation>Death recorded: no offer will be sent any more.</translation>
    </message>
    <message>
        <source>Le décès est noté au {day}.</source>
        <translation>The death is noted as of {day}.</translation>
    </message>
    <message>
        <source>C&apos;était une &amp;erreur&#xa0;: l&apos;annuler</source>
        <translation>It was a &amp;mistake: undo it</translation>
    </message>
    <message>
        <source>Décès annulé.</source>
        <translation>Death undone.</translation>
    </message>
</context>
<context>
    <name>DecidePage</name>
    <message>
        <source>Personnes choisies et décision pour chacune</source>
        <translation>People chosen and the decision for each</translation>
    </message>
    <message>
        <source>Effacer plusieurs personnes</source>
        <translation>Erase several people</translation>
    </message>
    <message>
        <source>Chacune a sa décision, proposée d&apos;après son dossier. Pour la changer, choisissez une ou plusieurs lignes. Rien n&apos;est encore effacé.</source>
        <translation>Each has their own decision, proposed from their record. To change it, choose one or more lines. Nothing is erased yet.</translation>
    </message>
    <message>
        <source>Nombre de personnes à effacer, pour confirmer</source>
        <translation>Number of people to erase, to confirm</translation>
    </message>
    <message>
        <source>Pour confirmer, écrivez le &amp;nombre de personnes à effacer</source>
        <translation>To confirm, write the &amp;number of people to erase</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>La loi ou une demande en attente empêche de l&apos;effacer.</source>
        <translation>The law or a pending request forbids erasing them.</translation>
    </message>
    <message>
        <source>{count} des lignes choisies ne peuvent être que gardées.</source>
        <translation>{count} of the lines chosen can only be kept.</translation>
    </message>
    <message>
        <source>À effacer&#xa0;: {erased}, dont {archived} avec une archive au coffre. À garder&#xa0;: {kept}.</source>
        <translation>To erase: {erased}, of which {archived} with an archive in the vault. To keep: {kept}.</translation>
    </message>
    <message>
        <source>Effacer {count} personnes</source>
        <translation>Erase {count} people</translation>
    </message>
    <message>
        <source>Effacer {count} personne</source>
        <translation>Erase {count} person</translation>
    </message>
    <message>
        <source>À anonymiser : {count}.</source>
        <translation>To anonymise: {count}.</translation>
    </message>
    <message>
        <source>Effacer {erased} et anonymiser {anonymised} personnes</source>
        <translation>Erase {erased} and anonymise {anonymised} people</translation>
    </message>
    <message>
        <source>Anonymiser {count} personne</source>
        <translation>Anonymise {count} person</translation>
    </message>
    <message>
        <source>Anonymiser {count} personnes</source>
        <translation>Anonymise {count} people</translation>
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
    <name>DecisionStrip</name>
    <message>
        <source>Tout ce qui porte son nom disparaît. Il reste : catégorie, type, année de collecte, un nombre.</source>
        <translation>All that bears the person&apos;s name goes. What remains: category, kind, year of collection, a number.</translation>
    </message>
    <message>
        <source>Il manque la raison de l&apos;archivage et sa date de fin : sans elles, rien ne va au coffre.</source>
        <translation>The reason for archiving and its end date are missing: without them nothing goes to the vault.</translation>
    </message>
    <message>
        <source>Scellé ({article}). Au coffre : {kept}. Détruit : {gone}.</source>
        <translation>Sealed ({article}). In the vault: {kept}. Destroyed: {gone}.</translation>
    </message>
    <message>
        <source>rien d&apos;autre</source>
        <translation>nothing else</translation>
    </message>
    <message>
        <source>Décision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>à choisir</source>
        <translation>to be chosen</translation>
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
        <source>&amp;Champs gardés…</source>
        <translation>&amp;Fields kept…</translation>
    </message>
    <message>
        <source>&amp;Décision</source>
        <translation>&amp;Decision</translation>
    </message>
    <message>
        <source>&amp;Raison</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>&amp;Jusqu&apos;au</source>
        <translation>&amp;Until</translation>
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
    <message>
        <source>Réponse à la date du {day}, d&apos;après ce qui était enregistré ce jour-là.</source>
        <translation>Answer as of {day}, from what was on record that day.</translation>
    </message>
    <message>
        <source>À une autre date…</source>
        <translation>On another date…</translation>
    </message>
    <message>
        <source>Pouvait-on la contacter le</source>
        <translation>Could they be contacted on</translation>
    </message>
    <message>
        <source>Revenir à aujourd&apos;hui</source>
        <translation>Back to today</translation>
    </message>
    <message>
        <source>Peut-on la contacter&#xa0;?</source>
        <translation>May we contact them?</translation>
    </message>
</context>
<context>
    <name>DemoWindow</name>
    <message>
        <source>Entreprise fictive</source>
        <translation>Fictional business</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Give up</translation>
    </message>
    <message>
        <source>Aparté prépare une entreprise fictive…</source>
        <translation>Aparté is making a fictional business…</translation>
    </message>
    <message>
        <source>Quatre ans de contacts inventés, à part des vôtres&#xa0;: essayez tout sans risque.</source>
        <translation>Four years of invented contacts, apart from yours: try everything without risk.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
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
        <source>Personne &amp;suivante (Échap)</source>
        <translation>&amp;Next person (Esc)</translation>
    </message>
    <message>
        <source>Comptoir</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>{count} réponse enregistrée pour {name}.</source>
        <translation>{count} answer recorded for {name}.</translation>
    </message>
    <message>
        <source>{count} réponses enregistrées pour {name}.</source>
        <translation>{count} answers recorded for {name}.</translation>
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
        <source>&amp;Enregistrer (Ctrl+Entrée)</source>
        <translation>&amp;Save (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>&amp;Reçu…</source>
        <translation>&amp;Receipt…</translation>
    </message>
    <message>
        <source>&amp;Tourner l&apos;écran</source>
        <translation>&amp;Turn the screen</translation>
    </message>
    <message>
        <source>&amp;Confirmations…</source>
        <translation>&amp;Confirmations…</translation>
    </message>
    <message>
        <source>Réponses du s&amp;ite…</source>
        <translation>Answers from the s&amp;ite…</translation>
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
    <message>
        <source>Personne ne correspond dans le carnet. Entrée pour ajouter cette personne.</source>
        <translation>Nobody in the book fits. Enter adds this person.</translation>
    </message>
</context>
<context>
    <name>DestroyPage</name>
    <message>
        <source>Effacer le dossier de cet ordinateur</source>
        <translation>Erase the folder from this computer</translation>
    </message>
    <message>
        <source>Les clés sont détruites d&apos;abord&#xa0;: ce qu&apos;il en resterait sur le disque est illisible.</source>
        <translation>The keys are destroyed first: whatever the disk keeps of the rest is unreadable.</translation>
    </message>
    <message>
        <source>Effacer aussi ces &amp;sauvegardes</source>
        <translation>Erase these &amp;backups too</translation>
    </message>
    <message>
        <source>Nom de l&apos;entreprise</source>
        <translation>Name of the business</translation>
    </message>
    <message>
        <source>Votre mot de passe</source>
        <translation>Your password</translation>
    </message>
    <message>
        <source>&amp;Nom de l&apos;entreprise</source>
        <translation>&amp;Name of the business</translation>
    </message>
    <message>
        <source>&amp;Votre mot de passe</source>
        <translation>&amp;Your password</translation>
    </message>
    <message>
        <source>Contacts, consentements, journal, coffre d&apos;archives et sauvegardes de cet ordinateur seront effacés pour toujours. Personne ne pourra les retrouver, nous non plus.</source>
        <translation>Contacts, consents, journal, archive vault and the backups on this computer will be erased for ever. Nobody will be able to get them back, and neither will we.</translation>
    </message>
    <message>
        <source>Aucune sauvegarde n&apos;est branchée ailleurs. S&apos;il en existe sur une clé ou un autre disque, elles s&apos;ouvrent encore avec un mot de passe ou la fiche de secours&#xa0;: détruisez-les aussi.</source>
        <translation>No backup is plugged in elsewhere. If there are any on a stick or another disk, they still open with a password or the recovery sheet: destroy them too.</translation>
    </message>
</context>
<context>
    <name>DirectivesDialog</name>
    <message>
        <source>Directives après la mort</source>
        <translation>Post-mortem directives</translation>
    </message>
    <message>
        <source>Celles du {day} seront remplacées&#xa0;: «&#xa0;{body}&#xa0;»</source>
        <translation>Those of {day} will be replaced: “{body}”</translation>
    </message>
    <message>
        <source>Portée</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Ce que la personne souhaite</source>
        <translation>What the person wants</translation>
    </message>
    <message>
        <source>Données le</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>&amp;Portée</source>
        <translation>&amp;Scope</translation>
    </message>
    <message>
        <source>Ce que la personne &amp;souhaite</source>
        <translation>What the person &amp;wants</translation>
    </message>
    <message>
        <source>Personne &amp;chargée de l&apos;exécution</source>
        <translation>Person in &amp;charge of carrying them out</translation>
    </message>
    <message>
        <source>Comment la &amp;joindre</source>
        <translation>How to r&amp;each them</translation>
    </message>
    <message>
        <source>Données &amp;le</source>
        <translation>Given &amp;on</translation>
    </message>
    <message>
        <source>&amp;Enregistrer les directives</source>
        <translation>&amp;Record the directives</translation>
    </message>
    <message>
        <source>Directives enregistrées. Il reste à répondre à la personne.</source>
        <translation>Directives recorded. The person is still to be answered.</translation>
    </message>
</context>
<context>
    <name>DisclosureDialog</name>
    <message>
        <source>Données transmises à un tiers</source>
        <translation>Data passed to others</translation>
    </message>
    <message>
        <source>Un imprimeur, un transporteur, un confrère&#xa0;: la personne peut demander à qui ses données sont allées, et ils doivent apprendre toute correction.</source>
        <translation>A printer, a carrier, a colleague: the person may ask where their data went, and they must be told of any correction.</translation>
    </message>
    <message>
        <source>{day}&#xa0;: {recipient} ({what})</source>
        <translation>{day}: {recipient} ({what})</translation>
    </message>
    <message>
        <source>Déjà inscrites&#xa0;:</source>
        <translation>Already recorded:</translation>
    </message>
    <message>
        <source>Transmises le</source>
        <translation>Passed on on</translation>
    </message>
    <message>
        <source>À &amp;qui</source>
        <translation>To &amp;whom</translation>
    </message>
    <message>
        <source>Comment le &amp;joindre</source>
        <translation>How to &amp;reach them</translation>
    </message>
    <message>
        <source>Quelles &amp;données</source>
        <translation>Which &amp;data</translation>
    </message>
    <message>
        <source>Transmises &amp;le</source>
        <translation>Passed &amp;on on</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Transmission enregistrée.</source>
        <translation>Recorded.</translation>
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
        <source>Voir la fiche de la &amp;phrase…</source>
        <translation>See the &amp;passphrase sheet…</translation>
    </message>
    <message>
        <source>Voir la &amp;lettre…</source>
        <translation>See the &amp;letter…</translation>
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
        <source>Remise comment</source>
        <translation>Handed over how</translation>
    </message>
    <message>
        <source>Le responsable de traitement doit encore compléter ce dossier avec le coffre d&apos;archives&#xa0;: la demande reste ouverte, et son écran d&apos;accueil la lui rappelle.</source>
        <translation>The controller still has to complete this pack with the archive vault: the request stays open, and their start screen reminds them of it.</translation>
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
        <source>Fiche de la phrase secrète</source>
        <translation>Passphrase sheet</translation>
    </message>
    <message>
        <source>Lettre de réponse</source>
        <translation>Letter of answer</translation>
    </message>
    <message>
        <source>Envoyé à l&apos;imprimante.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>Enregistré&#xa0;: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message>
        <source>C&apos;est fait</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Le carnet est de nouveau là. Ouvrez-le avec votre mot de passe ou la fiche de secours.</source>
        <translation>The contact book is back. Open it with your password or the recovery sheet.</translation>
    </message>
    <message>
        <source>Vérifiez les comptes dans Réglages&#xa0;: ce sont ceux du jour de la sauvegarde.</source>
        <translation>Check the accounts in Settings: they are those of the day of the backup.</translation>
    </message>
    <message>
        <source>Une liste d&apos;effacements ou d&apos;oppositions avait été modifiée par quelqu&apos;un&#xa0;: elle n&apos;a pas été suivie. Faites vérifier cet ordinateur.</source>
        <translation>Somebody had altered a list of erasures or objections: it was not followed. Have this computer checked.</translation>
    </message>
    <message>
        <source>Écriture du fichier…</source>
        <translation>Writing the file…</translation>
    </message>
    <message>
        <source>Chaque personne est examinée, puis écrite. Si vous arrêtez, rien ne reste.</source>
        <translation>Each person is examined, then written. If you stop, nothing stays.</translation>
    </message>
    <message>
        <source>Avancement de l&apos;export</source>
        <translation>Progress of the export</translation>
    </message>
    <message>
        <source>&amp;Arrêter l&apos;export</source>
        <translation>&amp;Stop the export</translation>
    </message>
    <message>
        <source>Que contient ce fichier&#xa0;?</source>
        <translation>What is in this file?</translation>
    </message>
    <message>
        <source>Phrase secrète</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Elle n&apos;est montrée qu&apos;ici et n&apos;est pas gardée. Donnez-la par un autre moyen que le fichier&#xa0;: en main propre, par téléphone ou par courrier.</source>
        <translation>It is shown only here and is not kept. Give it by another way than the file: by hand, by telephone or by post.</translation>
    </message>
    <message>
        <source>&amp;Phrase secrète</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>C&amp;opier</source>
        <translation>C&amp;opy</translation>
    </message>
    <message>
        <source>Voir la fiche de la ph&amp;rase…</source>
        <translation>See the sheet of the ph&amp;rase…</translation>
    </message>
    <message>
        <source>Ouvrir le &amp;dossier</source>
        <translation>Open the fol&amp;der</translation>
    </message>
    <message>
        <source>Le fichier est prêt</source>
        <translation>The file is ready</translation>
    </message>
    <message>
        <source>L&apos;export est inscrit au journal, avec l&apos;empreinte du fichier.</source>
        <translation>The export is in the journal, with the fingerprint of the file.</translation>
    </message>
    <message>
        <source>{count} personne</source>
        <translation>{count} person</translation>
    </message>
    <message>
        <source>{count} personnes</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>Champs&#xa0;: {fields}</source>
        <translation>Fields: {fields}</translation>
    </message>
    <message>
        <source>Pour chaque personne, «&#xa0;Peut-on la contacter&#xa0;?&#xa0;» avec le motif, au jour de l&apos;export&#xa0;: pour prospecter, passez par «&#xa0;Prospecter&#xa0;» ou par une liste.</source>
        <translation>For each person, “May we contact them?” with the reason, as of the day of the export: to prospect, go through “Prospect” or through a list.</translation>
    </message>
    <message>
        <source>Restées dans le carnet, sous limitation&#xa0;: {count}</source>
        <translation>Kept in the book, processing restricted: {count}</translation>
    </message>
    <message>
        <source>Écartées&#xa0;: {count} · {reason}</source>
        <translation>Left out: {count} · {reason}</translation>
    </message>
    <message>
        <source>Empreinte SHA-256&#xa0;: {digest}</source>
        <translation>SHA-256 fingerprint: {digest}</translation>
    </message>
    <message>
        <source>Export arrêté. Aucun fichier n&apos;est resté. Vous pouvez le relancer.</source>
        <translation>Export stopped. No file was left. You can start it again.</translation>
    </message>
    <message>
        <source>C&apos;est réglé</source>
        <translation>All set</translation>
    </message>
    <message>
        <source>La suite, dans l&apos;ordre. Vous la retrouvez sur l&apos;accueil et dans l&apos;aide (F1).</source>
        <translation>What comes next, in order. You find it again on the start page and in the help (F1).</translation>
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
        <source>Mot de passe du coffre o&amp;ublié&#xa0;?</source>
        <translation>Vault password fo&amp;rgotten?</translation>
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
    <message>
        <source>&amp;Reprendre d&apos;une sauvegarde…</source>
        <translation>&amp;Take back from a backup…</translation>
    </message>
</context>
<context>
    <name>DoubtDialog</name>
    <message>
        <source>Un doute sur l&apos;identité</source>
        <translation>A doubt about identity</translation>
    </message>
    <message>
        <source>Ce qui vous fait douter</source>
        <translation>What makes you doubt</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: écrit depuis une adresse inconnue, homonyme au fichier</source>
        <translation>For example: written from an unknown address, same name in the book</translation>
    </message>
    <message>
        <source>&amp;Ce qui vous fait douter</source>
        <translation>&amp;What makes you doubt</translation>
    </message>
    <message>
        <source>&amp;Noter le doute</source>
        <translation>&amp;Note the doubt</translation>
    </message>
    <message>
        <source>Doute noté. Écrivez maintenant la question sur l&apos;identité.</source>
        <translation>Doubt noted. Now write the question about identity.</translation>
    </message>
</context>
<context>
    <name>DraftsDialog</name>
    <message>
        <source>Projet montré</source>
        <translation>Draft shown</translation>
    </message>
    <message>
        <source>&amp;Projet</source>
        <translation>&amp;Draft</translation>
    </message>
    <message>
        <source>&amp;Tout copier</source>
        <translation>Copy &amp;all</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copier : {title}</source>
        <translation>Copy: {title}</translation>
    </message>
    <message>
        <source>À compléter dans la fiche, ou plus tard par un complément.</source>
        <translation>To complete in the entry, or later by a further notification.</translation>
    </message>
    <message>
        <source>Copié : {title}</source>
        <translation>Copied: {title}</translation>
    </message>
    <message>
        <source>Tout le projet est copié.</source>
        <translation>The whole draft is copied.</translation>
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
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>À savoir</source>
        <translation>To be known</translation>
    </message>
</context>
<context>
    <name>DuplicateGroupDialog</name>
    <message>
        <source>Des fiches qui se ressemblent</source>
        <translation>Records that are alike</translation>
    </message>
    <message>
        <source>Fiches à fusionner</source>
        <translation>Records to merge</translation>
    </message>
    <message>
        <source>&amp;Fusionner les fiches cochées…</source>
        <translation>&amp;Merge the ticked records…</translation>
    </message>
    <message>
        <source>Cette fiche est &amp;quelqu&apos;un d&apos;autre</source>
        <translation>This record is somebody &amp;else</translation>
    </message>
    <message>
        <source>F&amp;ermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Décochez les fiches qui ne sont pas la même personne. Les autres sont fusionnées deux à deux : vous verrez chaque fois les deux fiches côte à côte, et pourrez vous arrêter.</source>
        <translation>Untick the records that are not the same person. The others are merged two by two: each time you see both records side by side, and you may stop.</translation>
    </message>
    <message>
        <source>Deux fiches n&apos;en font plus qu&apos;une.</source>
        <translation>Two records are one now.</translation>
    </message>
    <message>
        <source>{card}&#xa0;: c&apos;est quelqu&apos;un d&apos;autre.</source>
        <translation>{card}: it is somebody else.</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Doublons</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Fiches qui se ressemblent</source>
        <translation>Records that are alike</translation>
    </message>
    <message>
        <source>Jamais les mêmes</source>
        <translation>Never the same</translation>
    </message>
    <message>
        <source>À &amp;décider</source>
        <translation>To &amp;decide</translation>
    </message>
    <message>
        <source>&amp;Jamais les mêmes</source>
        <translation>Ne&amp;ver the same</translation>
    </message>
    <message>
        <source>&amp;Chercher à nouveau</source>
        <translation>&amp;Search again</translation>
    </message>
    <message>
        <source>&amp;Annuler le dernier choix</source>
        <translation>&amp;Undo the last choice</translation>
    </message>
    <message>
        <source>F&amp;ermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Le fichier n&apos;a pas encore été comparé.</source>
        <translation>The book was not compared yet.</translation>
    </message>
    <message>
        <source>Dernière recherche&#xa0;: {at}.</source>
        <translation>Last search: {at}.</translation>
    </message>
    <message>
        <source>&amp;Fusionner…</source>
        <translation>&amp;Merge…</translation>
    </message>
    <message>
        <source>Ja&amp;mais les mêmes</source>
        <translation>&amp;Never the same</translation>
    </message>
    <message>
        <source>&amp;Plus tard</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>Aucun doublon en attente. « Chercher à nouveau » compare tout le fichier.</source>
        <translation>No duplicate is waiting. “Search again” compares the whole book.</translation>
    </message>
    <message>
        <source>Ces fiches se ressemblent et sont deux personnes. Elles ne sont plus proposées.</source>
        <translation>These records are alike and are two people. They are not proposed any more.</translation>
    </message>
    <message>
        <source>Comparer à &amp;nouveau ces deux fiches</source>
        <translation>Compare these two records &amp;again</translation>
    </message>
    <message>
        <source>Le dernier choix est annulé.</source>
        <translation>The last choice is undone.</translation>
    </message>
    <message>
        <source>{first} et {second} sont deux personnes&#xa0;; elles ne seront plus proposées.</source>
        <translation>{first} and {second} are two people; they will not be proposed again.</translation>
    </message>
    <message>
        <source>{count} paires</source>
        <translation>{count} pairs</translation>
    </message>
    <message>
        <source>{count} paire</source>
        <translation>{count} pair</translation>
    </message>
    <message>
        <source>{count} groupes de fiches</source>
        <translation>{count} groups of records</translation>
    </message>
    <message>
        <source>{count} groupe de fiches</source>
        <translation>{count} group of records</translation>
    </message>
    <message>
        <source>{what} à décider.</source>
        <translation>{what} to decide on.</translation>
    </message>
</context>
<context>
    <name>DuplicatesModel</name>
    <message>
        <source>Une fiche</source>
        <translation>One record</translation>
    </message>
    <message>
        <source>L&apos;autre</source>
        <translation>The other</translation>
    </message>
    <message>
        <source>Même personne&#xa0;?</source>
        <translation>Same person?</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>{count} autres&#xa0;: {names}</source>
        <translation>{count} others: {names}</translation>
    </message>
</context>
<context>
    <name>DuplicatesTask</name>
    <message>
        <source>Recherche de doublons</source>
        <translation>Search for duplicates</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>Changer la date de fin</source>
        <translation>Change the end date</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Motive</translation>
    </message>
    <message>
        <source>à choisir</source>
        <translation>to choose</translation>
    </message>
    <message>
        <source>Raison écrite</source>
        <translation>Written reason</translation>
    </message>
    <message>
        <source>Nouvelle date de fin</source>
        <translation>New end date</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Fin actuelle</source>
        <translation>Present end</translation>
    </message>
    <message>
        <source>&amp;Motif</source>
        <translation>&amp;Motive</translation>
    </message>
    <message>
        <source>&amp;Raison écrite</source>
        <translation>Written &amp;reason</translation>
    </message>
    <message>
        <source>&amp;Nouvelle date</source>
        <translation>&amp;New date</translation>
    </message>
    <message>
        <source>&amp;Changer la date</source>
        <translation>Change the &amp;date</translation>
    </message>
    <message>
        <source>Le {when}&#xa0;: du {before} au {after} ({motive}).</source>
        <translation>On {when}: from {before} to {after} ({motive}).</translation>
    </message>
    <message>
        <source>Au plus tard le {day}, ou le {dispute} si un litige est en cours.</source>
        <translation>On {day} at the latest, or on {dispute} if a dispute is under way.</translation>
    </message>
    <message>
        <source>Aujourd&apos;hui&#xa0;: l&apos;archive sera détruite à la prochaine ouverture du coffre, sans retour.</source>
        <translation>Today: the archive will be destroyed at the next opening of the vault, for good.</translation>
    </message>
    <message>
        <source>L&apos;archive sera détruite à la première ouverture du coffre à partir du {day}.</source>
        <translation>The archive will be destroyed at the first opening of the vault from {day} on.</translation>
    </message>
    <message>
        <source>Date de fin changée&#xa0;: {day}.</source>
        <translation>End date changed: {day}.</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Où en est le changement</source>
        <translation>How far the change is</translation>
    </message>
    <message>
        <source>Chaque étape faite reste faite.</source>
        <translation>Each step that is done stays done.</translation>
    </message>
    <message>
        <source>Détruire les anciennes fiches et les fichiers PDF enregistrés</source>
        <translation>Destroy the old sheets and the saved PDF files</translation>
    </message>
    <message>
        <source>Refaire une sauvegarde sur la clé USB</source>
        <translation>Make a new backup on the USB stick</translation>
    </message>
    <message>
        <source>Verrouiller et rouvrir&#xa0;: les nouveaux rôles s&apos;appliquent à la prochaine ouverture</source>
        <translation>Lock and open again: the new roles apply at the next opening</translation>
    </message>
    <message>
        <source>Le changement de responsable est terminé.</source>
        <translation>The change of controller is complete.</translation>
    </message>
    <message>
        <source>Reste à faire, depuis le compte d&apos;un responsable de traitement (Réglages, Clés et secours)&#xa0;:</source>
        <translation>Still to do, from the account of a data controller (Settings, Keys and recovery):</translation>
    </message>
    <message>
        <source>Publier de nouveau la mention si le contact a changé&#xa0;: Conformité, onglet «&#xa0;Mentions&#xa0;»</source>
        <translation>Publish the notice again if the contact changed: Compliance, tab “Notices”</translation>
    </message>
</context>
<context>
    <name>EndingModel</name>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Finalité</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Dernier jour pour appeler</source>
        <translation>Last day to call</translation>
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
        <source>L&apos;inscrire hors du fichier, pour qu&apos;une ancienne copie ne la ramène pas</source>
        <translation>Record it outside the file, so that an old copy does not bring the person back</translation>
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
    <message>
        <source>Inscrire au journal que tout est nettoyé</source>
        <translation>Record in the journal that all is cleaned</translation>
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
    <name>ExcludedDialog</name>
    <message>
        <source>Personnes écartées</source>
        <translation>People left out</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>&amp;Raison</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>et {count} autres</source>
        <translation>and {count} more</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <source>Ce que vous écrivez est gardé avec l&apos;alerte et figure au rapport. Dites ce qui s&apos;est passé et ce qui a été fait, sans nommer de client.</source>
        <translation>What you write is kept with the alarm and stands in the report. Say what happened and what was done, without naming a customer.</translation>
    </message>
    <message>
        <source>Ce que c&apos;était</source>
        <translation>What it was</translation>
    </message>
    <message>
        <source>&amp;Ce que c&apos;était *</source>
        <translation>What it &amp;was *</translation>
    </message>
    <message>
        <source>C&amp;lasser l&apos;alerte</source>
        <translation>&amp;File the alarm</translation>
    </message>
    <message>
        <source>Alerte classée avec votre explication.</source>
        <translation>Alarm filed with your explanation.</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>Où ranger les destinataires</source>
        <translation>Where to put the recipients</translation>
    </message>
    <message>
        <source>Nouveau dossier (*)</source>
        <translation>New folder (*)</translation>
    </message>
    <message>
        <source>{count} destinataire dans {file}.</source>
        <translation>{count} recipient in {file}.</translation>
    </message>
    <message>
        <source>{count} destinataires dans {file}.</source>
        <translation>{count} recipients in {file}.</translation>
    </message>
    <message>
        <source>{count} personne écartée.</source>
        <translation>{count} person left out.</translation>
    </message>
    <message>
        <source>{count} personnes écartées.</source>
        <translation>{count} people left out.</translation>
    </message>
</context>
<context>
    <name>ExportWizard</name>
    <message>
        <source>Exporter des contacts</source>
        <translation>Export contacts</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>ExtractDialog</name>
    <message>
        <source>Imprimer un extrait</source>
        <translation>Print an extract</translation>
    </message>
    <message>
        <source>Ne cochez que ce dont vous avez besoin&#xa0;: ce qui sort sur papier n&apos;est plus protégé par le coffre. Le motif, votre nom, la date et l&apos;empreinte du document restent au journal.</source>
        <translation>Tick only what you need: what goes out on paper is no longer protected by the vault. The motive, your name, the date and the fingerprint of the document stay in the journal.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Motive</translation>
    </message>
    <message>
        <source>Donnée</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Données de l&apos;extrait</source>
        <translation>Data of the extract</translation>
    </message>
    <message>
        <source>&amp;Préparer l&apos;extrait</source>
        <translation>&amp;Prepare the extract</translation>
    </message>
    <message>
        <source>1 donnée cochée.</source>
        <translation>1 item ticked.</translation>
    </message>
    <message>
        <source>{count} données cochées.</source>
        <translation>{count} items ticked.</translation>
    </message>
    <message>
        <source>Extrait du coffre d&apos;archives</source>
        <translation>Extract of the archive vault</translation>
    </message>
    <message>
        <source>Extrait préparé&#xa0;; son empreinte est au journal.</source>
        <translation>Extract prepared; its fingerprint is in the journal.</translation>
    </message>
</context>
<context>
    <name>FeeDialog</name>
    <message>
        <source>Demander des frais</source>
        <translation>Ask a fee</translation>
    </message>
    <message>
        <source>La réponse est gratuite. Des frais raisonnables ne se demandent que pour une copie de plus, ou quand la demande est manifestement infondée ou excessive&#xa0;: c&apos;est à vous de le prouver.</source>
        <translation>The answer is free. A reasonable fee may be asked only for a further copy, or when the request is manifestly unfounded or excessive: it is for you to prove it.</translation>
    </message>
    <message>
        <source>Fondement</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>à choisir</source>
        <translation>to choose</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>&amp;Fondement</source>
        <translation>&amp;Ground</translation>
    </message>
    <message>
        <source>&amp;Justification</source>
        <translation>&amp;Justification</translation>
    </message>
    <message>
        <source>&amp;Montant</source>
        <translation>A&amp;mount</translation>
    </message>
    <message>
        <source>&amp;Enregistrer les frais</source>
        <translation>&amp;Record the fee</translation>
    </message>
    <message>
        <source>Frais enregistrés.</source>
        <translation>Fee recorded.</translation>
    </message>
</context>
<context>
    <name>FieldCard</name>
    <message>
        <source>À quoi elle sert&#xa0;: {text}</source>
        <translation>What it is for: {text}</translation>
    </message>
    <message>
        <source>Pourquoi elle est nécessaire&#xa0;: {text}</source>
        <translation>Why it is necessary: {text}</translation>
    </message>
    <message>
        <source>Base légale&#xa0;: {basis}</source>
        <translation>Lawful basis: {basis}</translation>
    </message>
    <message>
        <source>Durée&#xa0;: {how_long}</source>
        <translation>Period: {how_long}</translation>
    </message>
    <message>
        <source>Dans la fiche&#xa0;: {required}</source>
        <translation>On the card: {required}</translation>
    </message>
    <message>
        <source>{day}, {who}&#xa0;: {role}, {before} → {after}.</source>
        <translation>{day}, {who}: {role}, {before} → {after}.</translation>
    </message>
    <message>
        <source>un ancien compte</source>
        <translation>a former account</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>Quels champs&#xa0;?</source>
        <translation>Which fields?</translation>
    </message>
    <message>
        <source>Gardez seulement ce dont l&apos;usage a besoin (RGPD, art.&#xa0;5).</source>
        <translation>Keep only what the use needs (GDPR, art. 5).</translation>
    </message>
    <message>
        <source>Champs &amp;usuels</source>
        <translation>&amp;Usual fields</translation>
    </message>
    <message>
        <source>Identité et télé&amp;phone seuls</source>
        <translation>Identity and tele&amp;phone only</translation>
    </message>
    <message>
        <source>Le fichier dira aussi, pour chaque personne, si l&apos;on peut la contacter, par quel moyen et pourquoi. Les notes, les demandes, la liste repoussoir et le coffre ne sortent jamais ainsi.</source>
        <translation>The file will also say of each person whether they may be contacted, by what means and why. Notes, requests, the suppression list and the vault never leave this way.</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>Au fil des mois</source>
        <translation>Month by month</translation>
    </message>
    <message>
        <source>{count} mois</source>
        <translation>{count} months</translation>
    </message>
    <message>
        <source>Courbes sur {count} mois</source>
        <translation>Lines over {count} months</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Le fichier</source>
        <translation>The file</translation>
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
    <message>
        <source>Un tableau (Excel, LibreOffice, CSV) ou un carnet d&apos;adresses (vCard, LDIF). Aparté le lit sans le modifier.</source>
        <translation>A table (Excel, LibreOffice, CSV) or an address book (vCard, LDIF). Aparté reads it without changing it.</translation>
    </message>
    <message>
        <source>Plusieurs fichiers à la fois ne se lisent que pour des fiches .vcf d&apos;un même dossier. Rien n&apos;a été lu. Choisissez-en un seul.</source>
        <translation>Several files at once are read only where they are .vcf cards of one folder. Nothing was read. Choose a single one.</translation>
    </message>
    <message>
        <source>Choisir un &amp;dossier de fiches .vcf…</source>
        <translation>Choose a f&amp;older of .vcf cards…</translation>
    </message>
    <message>
        <source>Tableaux et carnets d&apos;adresses ({patterns})</source>
        <translation>Tables and address books ({patterns})</translation>
    </message>
    <message>
        <source>Choisir le dossier de fiches</source>
        <translation>Choose the folder of cards</translation>
    </message>
    <message>
        <source>, {count} fiche</source>
        <translation>, {count} card</translation>
    </message>
    <message>
        <source>, {count} fiches</source>
        <translation>, {count} cards</translation>
    </message>
    <message>
        <source>Reconnu&#xa0;: export {program}.</source>
        <translation>Recognised: export of {program}.</translation>
    </message>
    <message>
        <source>dossier de fiches</source>
        <translation>folder of cards</translation>
    </message>
    <message>
        <source>classeur LibreOffice</source>
        <translation>LibreOffice workbook</translation>
    </message>
    <message>
        <source>fiches de contact (vCard)</source>
        <translation>contact cards (vCard)</translation>
    </message>
    <message>
        <source>carnet d&apos;adresses (LDIF)</source>
        <translation>address book (LDIF)</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>+ Fi&amp;ltre</source>
        <translation>+ Fi&amp;lter</translation>
    </message>
    <message>
        <source>Ajouter un filtre</source>
        <translation>Add a filter</translation>
    </message>
    <message>
        <source>A&amp;ccord (consentement)</source>
        <translation>&amp;Consent</translation>
    </message>
    <message>
        <source>Entrée pour changer, Suppr pour retirer ce filtre</source>
        <translation>Enter to change, Delete to remove this filter</translation>
    </message>
    <message>
        <source>Retirer le filtre</source>
        <translation>Remove the filter</translation>
    </message>
</context>
<context>
    <name>FirstHourWizard</name>
    <message>
        <source>Bien démarrer</source>
        <translation>Begin well</translation>
    </message>
    <message>
        <source>Appliquer ces réglages</source>
        <translation>Apply these settings</translation>
    </message>
    <message>
        <source>Reprendre plus tard</source>
        <translation>Go on later</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Vos réponses sont notées. Aucun réglage n&apos;avait à changer.</source>
        <translation>Your answers are noted. No setting had to change.</translation>
    </message>
    <message>
        <source>{count} réglage changé.</source>
        <translation>{count} setting changed.</translation>
    </message>
    <message>
        <source>{count} réglages changés.</source>
        <translation>{count} settings changed.</translation>
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
    <name>FirstWeekCard</name>
    <message>
        <source>Ne plus &amp;montrer</source>
        <translation>Do not sho&amp;w again</translation>
    </message>
    <message>
        <source>Y aller</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Y aller&#xa0;: {what}</source>
        <translation>Go there: {what}</translation>
    </message>
</context>
<context>
    <name>FollowUpLines</name>
    <message>
        <source>et {count} autres</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>et {count} autre</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>Fait</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Fait&#xa0;: {what}</source>
        <translation>Done: {what}</translation>
    </message>
    <message>
        <source>Voir</source>
        <translation>See</translation>
    </message>
    <message>
        <source>Voir la fiche&#xa0;: {what}</source>
        <translation>See the record: {what}</translation>
    </message>
    <message>
        <source>en retard, prévu le {day}</source>
        <translation>late, due on {day}</translation>
    </message>
    <message>
        <source>prévu le {day}</source>
        <translation>due on {day}</translation>
    </message>
    <message>
        <source>{name}&#xa0;: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>pour {name}</source>
        <translation>for {name}</translation>
    </message>
    <message>
        <source>Fait&#xa0;: {what}, {name}.</source>
        <translation>Done: {what}, {name}.</translation>
    </message>
</context>
<context>
    <name>ForgottenPath</name>
    <message>
        <source>Mot de passe oublié</source>
        <translation>Forgotten password</translation>
    </message>
    <message>
        <source>Ouvrir avec la fiche</source>
        <translation>Open with the sheet</translation>
    </message>
    <message>
        <source>Ouverture avec la fiche</source>
        <translation>Opening with the sheet</translation>
    </message>
    <message>
        <source>Le compte reçoit son nouveau mot de passe. Vos données ne changent pas.</source>
        <translation>The account receives its new password. Your data do not change.</translation>
    </message>
    <message>
        <source>La fiche a ouvert le dossier.</source>
        <translation>The sheet has opened the folder.</translation>
    </message>
    <message>
        <source>Votre collègue vous donne un nouveau mot de passe</source>
        <translation>Your colleague gives you a new password</translation>
    </message>
    <message>
        <source>Aucun mot de passe n&apos;est lisible, pas même par la gérance&#xa0;: il est remplacé.</source>
        <translation>No password can be read, not even by the management: it is replaced.</translation>
    </message>
    <message>
        <source>Peuvent le faire&#xa0;: {names}.</source>
        <translation>They can do it: {names}.</translation>
    </message>
    <message>
        <source>1. Cette personne ouvre Aparté avec son propre mot de passe.</source>
        <translation>1. This person opens Aparté with their own password.</translation>
    </message>
    <message>
        <source>2. Dans Réglages, Comptes, elle choisit votre nom puis «&#xa0;Nouveau mot de passe…&#xa0;» et suit les pages.</source>
        <translation>2. In Settings, Accounts, they choose your name, then “New password…”, and follow the pages.</translation>
    </message>
    <message>
        <source>3. Elle verrouille, et vous ouvrez avec le mot de passe qu&apos;elle vous dit de vive voix.</source>
        <translation>3. They lock, and you open with the password that they tell you aloud.</translation>
    </message>
    <message>
        <source>4. Aparté vous demande aussitôt d&apos;en choisir un que vous seul connaissez.</source>
        <translation>4. Aparté asks you at once to choose one that you alone know.</translation>
    </message>
    <message>
        <source>Le dossier est ouvert</source>
        <translation>The folder is open</translation>
    </message>
    <message>
        <source>La fiche est sortie de son tiroir&#xa0;: qui l&apos;a vue peut ouvrir le carnet.</source>
        <translation>The sheet has left its drawer: whoever saw it can open the book.</translation>
    </message>
    <message>
        <source>«&#xa0;Terminer&#xa0;» ouvre le carnet.</source>
        <translation>“Finish” opens the book.</translation>
    </message>
    <message>
        <source>Faire une nouvelle fiche&#xa0;: Réglages, Clés et secours, «&#xa0;Nouvelle fiche de secours…&#xa0;»</source>
        <translation>Make a new sheet: Settings, Keys and recovery, “New recovery sheet…”</translation>
    </message>
    <message>
        <source>Donner un nouveau mot de passe à chaque collègue qui a oublié le sien&#xa0;: Réglages, Comptes</source>
        <translation>Give a new password to each colleague who forgot theirs: Settings, Accounts</translation>
    </message>
    <message>
        <source>Détruire cette fiche une fois la nouvelle rangée</source>
        <translation>Destroy this sheet once the new one is put away</translation>
    </message>
    <message>
        <source>Sans mot de passe ni fiche</source>
        <translation>Without password or sheet</translation>
    </message>
    <message>
        <source>Le dossier est chiffré&#xa0;: sans l&apos;un des deux, personne ne peut l&apos;ouvrir, pas même nous.</source>
        <translation>The folder is encrypted: without one of the two nobody can open it, not even we.</translation>
    </message>
    <message>
        <source>Rien n&apos;est effacé, et rien ne presse. Essayez d&apos;abord, dans cet ordre&#xa0;:</source>
        <translation>Nothing is erased and there is no hurry. Try first, in this order:</translation>
    </message>
    <message>
        <source>1. La touche Verr. Maj., puis l&apos;œil du champ pour voir ce que vous tapez.</source>
        <translation>1. The Caps Lock key, then the eye in the field to see what you type.</translation>
    </message>
    <message>
        <source>2. Les autres comptes du carnet&#xa0;: un seul qui s&apos;ouvre suffit s&apos;il gère les comptes.</source>
        <translation>2. The other accounts of the book: one that opens is enough if it manages accounts.</translation>
    </message>
    <message>
        <source>3. La fiche de secours&#xa0;: coffre, comptable, classeur des papiers importants.</source>
        <translation>3. The recovery sheet: safe, accountant, binder of important papers.</translation>
    </message>
    <message>
        <source>4. Une sauvegarde&#xa0;: elle s&apos;ouvre avec la fiche, ou un mot de passe de gérance, du jour où elle a été faite. Une ancienne fiche ouvre donc une ancienne sauvegarde.</source>
        <translation>4. A backup: it opens with the sheet, or a manager’s password, of the day it was made. So an old sheet opens an old backup.</translation>
    </message>
    <message>
        <source>Si rien de cela n&apos;ouvre, les contacts de ce dossier sont perdus. Gardez-le tout de même&#xa0;: un mot de passe retrouvé l&apos;ouvrira encore.</source>
        <translation>If none of this opens it, the contacts of this folder are lost. Keep it all the same: a password that comes back will still open it.</translation>
    </message>
    <message>
        <source>&amp;Reprendre une sauvegarde…</source>
        <translation>&amp;Restore a backup…</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
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
        <source>Le fichier contient ce que la personne emporte&#xa0;: en JSON, en CSV et en carte vCard, que d&apos;autres logiciels savent reprendre.</source>
        <translation>The file holds what the person takes along: as JSON, as CSV and as a vCard, which other programs can take in.</translation>
    </message>
    <message>
        <source>Le fichier contient un PDF à lire, les mêmes données en JSON et en CSV, une carte vCard et les pièces justificatives.</source>
        <translation>The file holds a PDF to read, the same data as JSON and CSV, a vCard and the files held as evidence.</translation>
    </message>
    <message>
        <source>Il est chiffré en AES&#xa0;256. La phrase ne sera pas gardée&#xa0;: imprimez sa fiche à la page suivante.</source>
        <translation>It is encrypted with AES 256. The phrase will not be kept: print its sheet on the next page.</translation>
    </message>
    <message>
        <source>Où ranger le fichier</source>
        <translation>Where to put the file</translation>
    </message>
    <message>
        <source>Sous quelle forme&#xa0;?</source>
        <translation>In what form?</translation>
    </message>
    <message>
        <source>Chiffré, un fichier perdu ou envoyé à la mauvaise adresse ne dit rien.</source>
        <translation>Encrypted, a file that is lost or sent to the wrong address tells nothing.</translation>
    </message>
    <message>
        <source>Je &amp;comprends&#xa0;: quiconque trouve ce fichier lira ces fiches ({count})</source>
        <translation>I &amp;understand: anybody who finds this file will read these records ({count})</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Fichier à écrire</source>
        <translation>File to write</translation>
    </message>
    <message>
        <source>C&amp;hiffrer le fichier, sous une phrase secrète montrée à la fin</source>
        <translation>Enc&amp;rypt the file, under a passphrase shown at the end</translation>
    </message>
    <message>
        <source>En clair, une clé perdue ou un e-mail mal adressé est une violation de données, à signaler à la CNIL sous 72&#xa0;heures (RGPD, art.&#xa0;33).</source>
        <translation>In clear, a lost stick or a wrongly addressed e-mail is a data breach, to be reported to the CNIL within 72 hours (GDPR, art. 33).</translation>
    </message>
    <message>
        <source>Ch&amp;oisir…</source>
        <translation>Ch&amp;oose…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Fichi&amp;er</source>
        <translation>Fil&amp;e</translation>
    </message>
    <message>
        <source>Ce fichier existe déjà&#xa0;: il sera remplacé.</source>
        <translation>This file exists already: it will be replaced.</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Vider ce champ</source>
        <translation>Empty this field</translation>
    </message>
</context>
<context>
    <name>GiveNoticeDialog</name>
    <message>
        <source>en français</source>
        <translation>in French</translation>
    </message>
    <message>
        <source>en anglais</source>
        <translation>in English</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>&amp;Langue</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Moyen</source>
        <translation>&amp;Means</translation>
    </message>
    <message>
        <source>Enregistrer en &amp;PDF…</source>
        <translation>Save as &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Noter comme remise</source>
        <translation>&amp;Mark as given</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Déjà remises</source>
        <translation>Given already</translation>
    </message>
    <message>
        <source>Publiez-la dans Conformité, onglet «&#xa0;Notices&#xa0;».</source>
        <translation>Publish it in Compliance, tab “Notices”.</translation>
    </message>
    <message>
        <source>{name}, version {version} du {day}</source>
        <translation>{name}, version {version} of {day}</translation>
    </message>
    <message>
        <source>Le registre a changé depuis&#xa0;: la personne qui répond des données doit la publier à nouveau.</source>
        <translation>The register has changed since: whoever answers for the data must publish it again.</translation>
    </message>
    <message>
        <source>Aucune pour l&apos;instant.</source>
        <translation>None yet.</translation>
    </message>
    <message>
        <source>Le {when}, {means}&#xa0;: version {version}</source>
        <translation>On {when}, {means}: version {version}</translation>
    </message>
    <message>
        <source>Mention d&apos;information</source>
        <translation>Privacy notice</translation>
    </message>
    <message>
        <source>Aucune mention publiée dans cette langue</source>
        <translation>No notice published in this language</translation>
    </message>
    <message>
        <source>Mention notée comme remise.</source>
        <translation>Notice marked as given.</translation>
    </message>
    <message>
        <source>Enregistrer la mention</source>
        <translation>Save the notice</translation>
    </message>
    <message>
        <source>Mention enregistrée dans {file}.</source>
        <translation>Notice saved in {file}.</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>HandoverPath</name>
    <message>
        <source>Changer de responsable</source>
        <translation>Change the controller</translation>
    </message>
    <message>
        <source>Continuer plus tard</source>
        <translation>Continue later</translation>
    </message>
    <message>
        <source>Donner le rôle</source>
        <translation>Give the role</translation>
    </message>
    <message>
        <source>Le rôle de {name}</source>
        <translation>The role of {name}</translation>
    </message>
    <message>
        <source>Un rôle est scellé avec le mot de passe de son compte.</source>
        <translation>A role is sealed with the password of its account.</translation>
    </message>
    <message>
        <source>Mot de passe, tapé par cette personne</source>
        <translation>Password, typed by this person</translation>
    </message>
    <message>
        <source>Le nouveau responsable</source>
        <translation>The new controller</translation>
    </message>
    <message>
        <source>Le rôle est scellé avec son mot de passe.</source>
        <translation>The role is sealed with their password.</translation>
    </message>
    <message>
        <source>Le nouveau responsable a son rôle.</source>
        <translation>The new controller has the role.</translation>
    </message>
    <message>
        <source>Ouvrir le coffre</source>
        <translation>Open the vault</translation>
    </message>
    <message>
        <source>La personne qui part tape son mot de passe, la suivante choisit le sien.</source>
        <translation>The person who leaves types their password, the next one chooses theirs.</translation>
    </message>
    <message>
        <source>Mot de passe actuel du coffre</source>
        <translation>Present password of the vault</translation>
    </message>
    <message>
        <source>Le code de la fiche de secours du coffre convient aussi.</source>
        <translation>The code of the vault’s recovery sheet does as well.</translation>
    </message>
    <message>
        <source>Le mot de passe du nouveau responsable</source>
        <translation>The new controller’s password</translation>
    </message>
    <message>
        <source>Que lui seul le connaisse.</source>
        <translation>Nobody else may know it.</translation>
    </message>
    <message>
        <source>Nouveau mot de passe du coffre</source>
        <translation>New password of the vault</translation>
    </message>
    <message>
        <source>Imprimer la fiche du nouveau responsable</source>
        <translation>Print the new controller’s sheet</translation>
    </message>
    <message>
        <source>Transmettre le coffre</source>
        <translation>Hand the vault over</translation>
    </message>
    <message>
        <source>Transmission du coffre</source>
        <translation>Handing the vault over</translation>
    </message>
    <message>
        <source>Le coffre passe sous de nouvelles clés.</source>
        <translation>The vault goes under new keys.</translation>
    </message>
    <message>
        <source>Coffre transmis au nouveau responsable.</source>
        <translation>Vault handed over to the new controller.</translation>
    </message>
    <message>
        <source>Imprimer une nouvelle fiche de secours du carnet</source>
        <translation>Print a new recovery sheet of the book</translation>
    </message>
    <message>
        <source>Est-ce bien vous&#xa0;?</source>
        <translation>Is it you?</translation>
    </message>
    <message>
        <source>L&apos;ancien responsable connaissait la fiche&#xa0;: dès la page suivante, elle n&apos;ouvre plus rien.</source>
        <translation>The former controller knew the sheet: from the next page on it opens nothing.</translation>
    </message>
    <message>
        <source>Mot de passe de {name}</source>
        <translation>Password of {name}</translation>
    </message>
    <message>
        <source>Remplacer la fiche</source>
        <translation>Replace the sheet</translation>
    </message>
    <message>
        <source>Remplacement de la fiche</source>
        <translation>Replacing the sheet</translation>
    </message>
    <message>
        <source>Le fichier passe sous une nouvelle clé.</source>
        <translation>The file goes under a new key.</translation>
    </message>
    <message>
        <source>Nouvelle fiche de secours en service.</source>
        <translation>New recovery sheet in use.</translation>
    </message>
    <message>
        <source>Garder ce contact</source>
        <translation>Keep this contact</translation>
    </message>
    <message>
        <source>Contact pour les droits</source>
        <translation>Contact for rights</translation>
    </message>
    <message>
        <source>Les prochains documents le portent.</source>
        <translation>The next documents bear it.</translation>
    </message>
    <message>
        <source>Contact pour les droits confirmé.</source>
        <translation>Contact for rights confirmed.</translation>
    </message>
    <message>
        <source>Terminer le changement</source>
        <translation>Complete the change</translation>
    </message>
    <message>
        <source>L&apos;ancien responsable</source>
        <translation>The former controller</translation>
    </message>
    <message>
        <source>Son compte change.</source>
        <translation>Their account changes.</translation>
    </message>
    <message>
        <source>Le changement de responsable est terminé.</source>
        <translation>The change of controller is complete.</translation>
    </message>
</context>
<context>
    <name>HappenedTab</name>
    <message>
        <source>connu</source>
        <translation>known</translation>
    </message>
    <message>
        <source>Constatée le</source>
        <translation>Discovered on</translation>
    </message>
    <message>
        <source>Connue avec certitude</source>
        <translation>Known for certain</translation>
    </message>
    <message>
        <source>Survenue le</source>
        <translation>Occurred on</translation>
    </message>
    <message>
        <source>Terminée le</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Ce qui s&apos;est passé</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Sans nommer personne : le registre survit aux effacements.</source>
        <translation>Without naming anybody: the register outlives erasures.</translation>
    </message>
    <message>
        <source>Signalée par</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>Une fonction plutôt qu&apos;un nom</source>
        <translation>A function rather than a name</translation>
    </message>
    <message>
        <source>Ce qui a été perdu</source>
        <translation>What was lost</translation>
    </message>
</context>
<context>
    <name>HelpBrowser</name>
    <message>
        <source>Chercher dans l&apos;aide</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Flèches pour choisir, Entrée pour lire, Échap pour revenir au sommaire</source>
        <translation>Arrows to choose, Enter to read, Escape to go back to the table of contents</translation>
    </message>
    <message>
        <source>Sommaire de l&apos;aide</source>
        <translation>Table of contents of the help</translation>
    </message>
    <message>
        <source>‹ &amp;Retour</source>
        <translation>‹ &amp;Back</translation>
    </message>
    <message>
        <source>Alt+Gauche</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>{count} passage trouvé</source>
        <translation>{count} passage found</translation>
    </message>
    <message>
        <source>{count} passages trouvés</source>
        <translation>{count} passages found</translation>
    </message>
    <message>
        <source>Rien ne répond à ces mots. Essayez-en moins, ou un autre mot.</source>
        <translation>Nothing answers these words. Try fewer of them, or another word.</translation>
    </message>
    <message>
        <source>Chercher plutôt «&#xa0;{words}&#xa0;»</source>
        <translation>Search for “{words}” instead</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>&amp;Première semaine</source>
        <translation>First &amp;week</translation>
    </message>
    <message>
        <source>Ce qui reste de la première semaine est sur l&apos;accueil.</source>
        <translation>What is left of the first week is on the start screen.</translation>
    </message>
</context>
<context>
    <name>HelpReader</name>
    <message>
        <source>Texte de l&apos;aide</source>
        <translation>Text of the help</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>&amp;Fermer l&apos;aide</source>
        <translation>&amp;Close the help</translation>
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
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Depuis</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Ensuite</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Par</source>
        <translation>By</translation>
    </message>
    <message>
        <source>d&apos;origine</source>
        <translation>original</translation>
    </message>
</context>
<context>
    <name>HoldingsPage</name>
    <message>
        <source>Ce que nous détenons</source>
        <translation>What we hold</translation>
    </message>
    <message>
        <source>Ce que la personne emporte</source>
        <translation>What the person takes along</translation>
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
    <message>
        <source>Ce qu&apos;elle a fourni, pour un usage fondé sur son consentement ou sur un contrat. Rien n&apos;est encore produit.</source>
        <translation>What they provided, for a use that rests on their consent or on a contract. Nothing is made yet.</translation>
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
        <source>Demandes des personnes</source>
        <translation>Requests of persons</translation>
    </message>
    <message>
        <source>&amp;Ouvrir les demandes</source>
        <translation>&amp;Open the requests</translation>
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
        <source>Rappel remis à demain.</source>
        <translation>Reminder put off until tomorrow.</translation>
    </message>
    <message>
        <source>Ce rappel est en retard depuis plus d&apos;une semaine&#xa0;: il ne peut plus être remis.</source>
        <translation>This reminder has been late for more than a week: it can no longer be put off.</translation>
    </message>
    <message>
        <source>Effacements automatiques</source>
        <translation>Automatic erasures</translation>
    </message>
    <message>
        <source>Voir le com&amp;pte rendu…</source>
        <translation>See the re&amp;port…</translation>
    </message>
    <message>
        <source>Suites à donner</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Lecture du carnet…</source>
        <translation>Reading the book…</translation>
    </message>
    <message>
        <source>La liste de la première semaine n&apos;est plus montrée. L&apos;aide la remet.</source>
        <translation>The list of the first week is not shown any more. The help puts it back.</translation>
    </message>
    <message>
        <source>Où vous en êtes</source>
        <translation>Where you stand</translation>
    </message>
    <message>
        <source>&amp;Tous les points</source>
        <translation>A&amp;ll points</translation>
    </message>
    <message>
        <source>Rien ne vous attend aujourd&apos;hui.</source>
        <translation>Nothing is waiting for you today.</translation>
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
        <source>Parent présent, qui accepte avec la personne</source>
        <translation>Parent present, who agrees with the person</translation>
    </message>
    <message>
        <source>&amp;Parent présent</source>
        <translation>&amp;Parent present</translation>
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
    <name>IdentityDialogs</name>
    <message>
        <source>Document reçu de la personne</source>
        <translation>Document received from the person</translation>
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
    <name>InlineValue</name>
    <message>
        <source>F2 pour corriger</source>
        <translation>F2 to correct</translation>
    </message>
    <message>
        <source>{name}&#xa0;: double-clic ou F2 pour corriger</source>
        <translation>{name}: double click or F2 to correct</translation>
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
        <source>&amp;Mettre la clé du coffre sur une clé USB…</source>
        <translation>&amp;Move the vault’s key to a USB stick…</translation>
    </message>
    <message>
        <source>Remettre la clé &amp;dans le dossier</source>
        <translation>Bring the key &amp;back to the folder</translation>
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
        <source>Choisir la clé USB qui gardera la clé du coffre</source>
        <translation>Choose the USB stick that will keep the vault’s key</translation>
    </message>
    <message>
        <source>La clé du coffre est maintenant sur la clé USB&#xa0;: sans elle, le coffre ne s&apos;ouvre plus. Gardez-en une copie en lieu sûr, et la fiche de secours du coffre.</source>
        <translation>The vault’s key is on the USB stick now: without it, the vault no longer opens. Keep a copy in a safe place, and the vault’s recovery sheet.</translation>
    </message>
    <message>
        <source>La clé du coffre est revenue dans le dossier.</source>
        <translation>The vault’s key is back in the folder.</translation>
    </message>
    <message>
        <source>{count} archives</source>
        <translation>{count} archives</translation>
    </message>
    <message>
        <source>Aucune archive pour cette raison.</source>
        <translation>No archive for this reason.</translation>
    </message>
    <message>
        <source>Arc&amp;hives</source>
        <translation>Arc&amp;hives</translation>
    </message>
    <message>
        <source>&amp;Années à venir</source>
        <translation>&amp;Years to come</translation>
    </message>
    <message>
        <source>Changer la date de &amp;fin…</source>
        <translation>Change the &amp;end date…</translation>
    </message>
    <message>
        <source>1 archive</source>
        <translation>1 archive</translation>
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
        <source>Motif</source>
        <translation>Motive</translation>
    </message>
    <message>
        <source>Suite à donner</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Préférence horaire</source>
        <translation>Preferred time</translation>
    </message>
    <message>
        <source>Facultatif, en quelques mots utiles</source>
        <translation>Optional, in a few useful words</translation>
    </message>
    <message>
        <source>Produits ou services demandés</source>
        <translation>Products or services asked about</translation>
    </message>
    <message>
        <source>É&amp;change</source>
        <translation>&amp;Interaction</translation>
    </message>
    <message>
        <source>&amp;Produits ou services demandés</source>
        <translation>&amp;Products or services asked about</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Motif</source>
        <translation>&amp;Motive</translation>
    </message>
    <message>
        <source>&amp;Suite à donner</source>
        <translation>Follow-&amp;up</translation>
    </message>
    <message>
        <source>Préférence h&amp;oraire</source>
        <translation>Pre&amp;ferred time</translation>
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
    <name>JournalCodeCard</name>
    <message>
        <source>C&amp;opier</source>
        <translation>C&amp;opy</translation>
    </message>
    <message>
        <source>I&amp;mprimer…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Vérifier &amp;un code imprimé…</source>
        <translation>Check a printed co&amp;de…</translation>
    </message>
    <message>
        <source>Code du journal à la ligne {seq}&#xa0;: gardez-le sur papier, il montre que rien n&apos;est réécrit.</source>
        <translation>Code of the journal at line {seq}: keep it on paper, it shows that nothing is rewritten.</translation>
    </message>
    <message>
        <source>code-du-journal.pdf</source>
        <translation>journal-code.pdf</translation>
    </message>
</context>
<context>
    <name>JournalFilters</name>
    <message>
        <source>Toutes les actions</source>
        <translation>All actions</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Tous les comptes</source>
        <translation>All accounts</translation>
    </message>
    <message>
        <source>Période</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Depuis toujours</source>
        <translation>Since ever</translation>
    </message>
    <message>
        <source>Aujourd&apos;hui</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Sept derniers jours</source>
        <translation>Last seven days</translation>
    </message>
    <message>
        <source>Trente derniers jours</source>
        <translation>Last thirty days</translation>
    </message>
    <message>
        <source>Douze derniers mois</source>
        <translation>Last twelve months</translation>
    </message>
    <message>
        <source>D&apos;une date à une autre</source>
        <translation>From one date to another</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>To</translation>
    </message>
    <message>
        <source>du</source>
        <translation>from</translation>
    </message>
    <message>
        <source>au</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Une personne…</source>
        <translation>A person…</translation>
    </message>
    <message>
        <source>Personne montrée</source>
        <translation>Person shown</translation>
    </message>
    <message>
        <source>Ne plus montrer seulement</source>
        <translation>No longer show only</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Signée</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Ce qui a été fait</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation>Line</translation>
    </message>
</context>
<context>
    <name>JournalView</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>&amp;Vérifier le journal</source>
        <translation>&amp;Verify the journal</translation>
    </message>
    <message>
        <source>Voir les &amp;alertes…</source>
        <translation>See the &amp;alarms…</translation>
    </message>
    <message>
        <source>Extrait signé du journal : {file}</source>
        <translation>Signed extract of the journal: {file}</translation>
    </message>
    <message>
        <source>Écriture de l&apos;extrait…</source>
        <translation>Writing the extract…</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Durée des lignes courantes</source>
        <translation>Period of routine lines</translation>
    </message>
    <message>
        <source>lignes courantes gardées {months} mois</source>
        <translation>routine lines kept {months} months</translation>
    </message>
    <message>
        <source>Ouvertures, consultations, petites modifications : après ce délai, ce qu&apos;elles disaient est oublié et la chaîne reste vérifiable. Consentements, exports, effacements et comptes sont gardés comme preuves.</source>
        <translation>Openings, consultations, small changes: after this period, what they said is let go and the chain can still be verified. Consents, exports, erasures and accounts are kept as proof.</translation>
    </message>
    <message>
        <source>E&amp;xtrait signé…</source>
        <translation>Signed e&amp;xtract…</translation>
    </message>
    <message>
        <source>{count} lignes</source>
        <translation>{count} lines</translation>
    </message>
    <message>
        <source>{count} ligne</source>
        <translation>{count} line</translation>
    </message>
    <message>
        <source>Lignes courantes gardées {months} mois.</source>
        <translation>Routine lines kept {months} months.</translation>
    </message>
    <message>
        <source>Enregistrer l&apos;extrait signé</source>
        <translation>Save the signed extract</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Garder pour un contrat en cours</source>
        <translation>Keep for a running contract</translation>
    </message>
    <message>
        <source>La fiche de {name} est gardée tant que ce contrat court : choisissez lequel.</source>
        <translation>The record of {name} is kept while this contract runs: choose which.</translation>
    </message>
    <message>
        <source>Contrat en cours</source>
        <translation>Running contract</translation>
    </message>
    <message>
        <source>Aucun contrat en cours n&apos;est noté. Ajoutez-le pour pouvoir garder la fiche.</source>
        <translation>No running contract is noted. Add it to be able to keep the record.</translation>
    </message>
    <message>
        <source>&amp;Contrat</source>
        <translation>Con&amp;tract</translation>
    </message>
    <message>
        <source>A&amp;jouter un contrat…</source>
        <translation>A&amp;dd a contract…</translation>
    </message>
    <message>
        <source>&amp;Garder la fiche</source>
        <translation>&amp;Keep the record</translation>
    </message>
    <message>
        <source>{contract}, depuis le {day}</source>
        <translation>{contract}, since {day}</translation>
    </message>
    <message>
        <source>{since}, jusqu&apos;au {day}</source>
        <translation>{since}, until {day}</translation>
    </message>
    <message>
        <source>Fiche gardée pour le contrat : {contract}.</source>
        <translation>Record kept for the contract: {contract}.</translation>
    </message>
</context>
<context>
    <name>KeyPaths</name>
    <message>
        <source>Une personne quitte l&apos;entreprise</source>
        <translation>Somebody leaves the business</translation>
    </message>
    <message>
        <source>{name} n&apos;ouvrira plus rien. Les clés du carnet sont changées en même temps.</source>
        <translation>{name} will open nothing any more. The keys of the contact book are changed at the same time.</translation>
    </message>
    <message>
        <source>Fermer le compte de {name}</source>
        <translation>Close the account of {name}</translation>
    </message>
    <message>
        <source>Fermer le compte</source>
        <translation>Close the account</translation>
    </message>
    <message>
        <source>Fermeture du compte</source>
        <translation>Closing the account</translation>
    </message>
    <message>
        <source>Le fichier passe sous une nouvelle clé.</source>
        <translation>The file goes under a new key.</translation>
    </message>
    <message>
        <source>Compte fermé&#xa0;: il n&apos;ouvre plus rien.</source>
        <translation>Account closed: it opens nothing any more.</translation>
    </message>
    <message>
        <source>C&apos;est fait</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Une copie emportée avant ce jour reste lisible avec son ancien mot de passe.</source>
        <translation>A copy taken away before today can still be read with their old password.</translation>
    </message>
    <message>
        <source>Changer le mot de passe de la session de cet ordinateur</source>
        <translation>Change the password of this computer’s session</translation>
    </message>
    <message>
        <source>Son nom reste au journal et sur son travail&#xa0;; son accès s&apos;arrête.</source>
        <translation>Their name stays in the journal and on their work; their access ends.</translation>
    </message>
    <message>
        <source>Récupérer la clé USB des sauvegardes et la fiche de secours, si elles étaient chez cette personne</source>
        <translation>Take back the backup stick and the recovery sheet, if this person had them</translation>
    </message>
    <message>
        <source>Confier ses demandes en cours à quelqu&apos;un d&apos;autre</source>
        <translation>Entrust their requests under way to somebody else</translation>
    </message>
    <message>
        <source>Nouvelle fiche de secours</source>
        <translation>New recovery sheet</translation>
    </message>
    <message>
        <source>Est-ce bien vous&#xa0;?</source>
        <translation>Is it really you?</translation>
    </message>
    <message>
        <source>Dès la page suivante, l&apos;ancienne fiche n&apos;ouvre plus rien.</source>
        <translation>From the next page on, the old sheet opens nothing.</translation>
    </message>
    <message>
        <source>Votre mot de passe</source>
        <translation>Your password</translation>
    </message>
    <message>
        <source>Imprimer la nouvelle fiche</source>
        <translation>Print the new sheet</translation>
    </message>
    <message>
        <source>Remplacer la fiche</source>
        <translation>Replace the sheet</translation>
    </message>
    <message>
        <source>Remplacement de la fiche</source>
        <translation>Replacing the sheet</translation>
    </message>
    <message>
        <source>Nouvelle fiche de secours en service.</source>
        <translation>New recovery sheet in service.</translation>
    </message>
    <message>
        <source>L&apos;ancienne fiche n&apos;ouvre plus rien de nouveau.</source>
        <translation>The old sheet opens nothing new.</translation>
    </message>
    <message>
        <source>Ranger la nouvelle fiche hors de l&apos;entreprise ou au coffre-fort</source>
        <translation>Put the new sheet away outside the business, or in a safe</translation>
    </message>
    <message>
        <source>Détruire l&apos;ancienne fiche et le fichier PDF enregistré</source>
        <translation>Destroy the old sheet and the PDF file that was saved</translation>
    </message>
    <message>
        <source>Refaire une sauvegarde sur la clé USB</source>
        <translation>Make a backup on the USB stick again</translation>
    </message>
    <message>
        <source>Changer le mot de passe du coffre</source>
        <translation>Change the vault’s password</translation>
    </message>
    <message>
        <source>Sa fiche de secours reste bonne.</source>
        <translation>Its recovery sheet stays good.</translation>
    </message>
    <message>
        <source>Le nouveau mot de passe</source>
        <translation>The new password</translation>
    </message>
    <message>
        <source>Différent du vôtre&#xa0;: qui ouvre le carnet n&apos;ouvre pas le coffre.</source>
        <translation>Different from yours: whoever opens the contact book does not open the vault.</translation>
    </message>
    <message>
        <source>Nouveau mot de passe du coffre</source>
        <translation>New password of the vault</translation>
    </message>
    <message>
        <source>Changer le mot de passe</source>
        <translation>Change the password</translation>
    </message>
    <message>
        <source>Changement du mot de passe</source>
        <translation>Changing the password</translation>
    </message>
    <message>
        <source>Le coffre passe sous une nouvelle clé.</source>
        <translation>The vault goes under a new key.</translation>
    </message>
    <message>
        <source>Mot de passe du coffre changé.</source>
        <translation>The vault’s password was changed.</translation>
    </message>
    <message>
        <source>L&apos;ancien mot de passe n&apos;ouvre plus rien de nouveau.</source>
        <translation>The old password opens nothing new.</translation>
    </message>
    <message>
        <source>Nouvelle fiche de secours du coffre</source>
        <translation>New recovery sheet of the vault</translation>
    </message>
    <message>
        <source>Dès la page suivante, l&apos;ancienne fiche du coffre n&apos;ouvre plus rien.</source>
        <translation>From the next page on, the vault’s old sheet opens nothing.</translation>
    </message>
    <message>
        <source>Nouvelle fiche de secours du coffre en service.</source>
        <translation>New recovery sheet of the vault in service.</translation>
    </message>
    <message>
        <source>Installer Aparté sur le nouvel ordinateur, brancher la clé et choisir «&#xa0;J&apos;ai un dossier Aparté…&#xa0;»</source>
        <translation>Install Aparté on the new computer, plug in the stick and choose “I have an Aparté folder…”</translation>
    </message>
    <message>
        <source>Changer d&apos;ordinateur</source>
        <translation>Change computers</translation>
    </message>
    <message>
        <source>Copier tout le dossier</source>
        <translation>Copy the whole folder</translation>
    </message>
    <message>
        <source>La copie est chiffrée comme l&apos;original et relue en entier.</source>
        <translation>The copy is encrypted like the original and read again whole.</translation>
    </message>
    <message>
        <source>Elle sera écrite dans&#xa0;: {folder}</source>
        <translation>It will be written in: {folder}</translation>
    </message>
    <message>
        <source>Copier le dossier</source>
        <translation>Copy the folder</translation>
    </message>
    <message>
        <source>Copie du dossier</source>
        <translation>Copying the folder</translation>
    </message>
    <message>
        <source>Chaque fichier est relu après avoir été copié.</source>
        <translation>Each file is read again after it was copied.</translation>
    </message>
    <message>
        <source>Dossier copié et relu.</source>
        <translation>Folder copied and read again.</translation>
    </message>
    <message>
        <source>Sur le nouvel ordinateur, les mêmes mots de passe ouvrent la copie.</source>
        <translation>On the new computer, the same passwords open the copy.</translation>
    </message>
    <message>
        <source>L&apos;ouvrir une fois avec votre mot de passe et vérifier un contact</source>
        <translation>Open it once with your password and check one contact</translation>
    </message>
    <message>
        <source>Sur l&apos;ancien ordinateur&#xa0;: Réglages, Sauvegardes, «&#xa0;Quitter Aparté…&#xa0;»</source>
        <translation>On the old computer: Settings, Backups, “Leave Aparté…”</translation>
    </message>
    <message>
        <source>Ouvrir le coffre</source>
        <translation>Open the vault</translation>
    </message>
    <message>
        <source>Mot de passe actuel du coffre</source>
        <translation>Current password of the vault</translation>
    </message>
    <message>
        <source>Le code de la fiche de secours du coffre convient aussi.</source>
        <translation>The code of the vault’s recovery sheet will do as well.</translation>
    </message>
</context>
<context>
    <name>KeysView</name>
    <message>
        <source>La fiche de secours est perdue, ou quelqu&apos;un l&apos;a vue</source>
        <translation>The recovery sheet is lost, or somebody saw it</translation>
    </message>
    <message>
        <source>Une nouvelle fiche la remplace&#xa0;: l&apos;ancienne n&apos;ouvre plus rien.</source>
        <translation>A new sheet takes its place: the old one opens nothing any more.</translation>
    </message>
    <message>
        <source>Nouvelle &amp;fiche de secours…</source>
        <translation>New &amp;recovery sheet…</translation>
    </message>
    <message>
        <source>L&apos;ordinateur est remplacé</source>
        <translation>The computer is replaced</translation>
    </message>
    <message>
        <source>Tout le dossier est copié sur une clé ou un disque, chiffré, puis relu.</source>
        <translation>The whole folder is copied to a stick or a disk, encrypted, then read again.</translation>
    </message>
    <message>
        <source>Copier pour un autre &amp;ordinateur…</source>
        <translation>Copy for another &amp;computer…</translation>
    </message>
    <message>
        <source>Changer de &amp;responsable…</source>
        <translation>Change the cont&amp;roller…</translation>
    </message>
    <message>
        <source>Le mot de passe du coffre doit changer</source>
        <translation>The vault’s password must change</translation>
    </message>
    <message>
        <source>L&apos;ancien suffit pour le changer&#xa0;; s&apos;il est oublié, la fiche du coffre le remplace.</source>
        <translation>The old one is enough to change it; if it is forgotten, the vault’s sheet takes its place.</translation>
    </message>
    <message>
        <source>Mot de passe du &amp;coffre…</source>
        <translation>Password of the &amp;vault…</translation>
    </message>
    <message>
        <source>La fiche du coffre est perdue, ou quelqu&apos;un l&apos;a vue</source>
        <translation>The vault’s sheet is lost, or somebody saw it</translation>
    </message>
    <message>
        <source>Une nouvelle fiche la remplace, avec le mot de passe du coffre.</source>
        <translation>A new sheet takes its place, with the vault’s password.</translation>
    </message>
    <message>
        <source>Nouvelle fiche &amp;du coffre…</source>
        <translation>New sheet of the va&amp;ult…</translation>
    </message>
    <message>
        <source>Le responsable de traitement change</source>
        <translation>The data controller changes</translation>
    </message>
    <message>
        <source>Un changement est commencé. Reste à faire&#xa0;:</source>
        <translation>A change has begun. Still to do:</translation>
    </message>
    <message>
        <source>Choisir où copier le dossier</source>
        <translation>Choose where to copy the folder</translation>
    </message>
    <message>
        <source>Son rôle, le coffre, la fiche de secours et le contact des mentions passent à quelqu&apos;un d&apos;autre.</source>
        <translation>The role, the vault, the recovery sheet and the contact on notices go to somebody else.</translation>
    </message>
</context>
<context>
    <name>LabelMap</name>
    <message>
        <source>Planche d&apos;étiquettes</source>
        <translation>Sheet of labels</translation>
    </message>
    <message>
        <source>Cliquez sur la première étiquette libre.</source>
        <translation>Click on the first free label.</translation>
    </message>
    <message>
        <source>{used} étiquettes déjà utilisées, {count} sur cette planche.</source>
        <translation>{used} labels already used, {count} on this sheet.</translation>
    </message>
</context>
<context>
    <name>LeavePage</name>
    <message>
        <source>L&apos;ancien responsable</source>
        <translation>The former controller</translation>
    </message>
    <message>
        <source>Que devient son compte&#xa0;?</source>
        <translation>What becomes of their account?</translation>
    </message>
    <message>
        <source>Rôle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Son mot de passe</source>
        <translation>Their password</translation>
    </message>
    <message>
        <source>&amp;Quitte l&apos;entreprise&#xa0;: fermer son compte</source>
        <translation>&amp;Leaves the business: close the account</translation>
    </message>
    <message>
        <source>&amp;Reste dans l&apos;entreprise avec un autre rôle</source>
        <translation>&amp;Stays in the business with another role</translation>
    </message>
    <message>
        <source>&amp;Garde aussi son rôle&#xa0;: deux responsables</source>
        <translation>&amp;Keeps the role as well: two controllers</translation>
    </message>
    <message>
        <source>&amp;Nouveau rôle</source>
        <translation>&amp;New role</translation>
    </message>
    <message>
        <source>Son &amp;mot de passe, tapé par cette personne</source>
        <translation>Their &amp;password, typed by this person</translation>
    </message>
    <message>
        <source>Pour fermer votre propre compte, demandez-le ensuite au nouveau responsable.</source>
        <translation>To have your own account closed, ask the new controller afterwards.</translation>
    </message>
</context>
<context>
    <name>LeaveWizard</name>
    <message>
        <source>Quitter Aparté</source>
        <translation>Leave Aparté</translation>
    </message>
    <message>
        <source>Garder le dossier</source>
        <translation>Keep the folder</translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation>Erase everything</translation>
    </message>
    <message>
        <source>Fermer Aparté</source>
        <translation>Close Aparté</translation>
    </message>
</context>
<context>
    <name>LeftDialog</name>
    <message>
        <source>Ce qui reste tel quel</source>
        <translation>What stays as it is</translation>
    </message>
    <message>
        <source>Qui reste tel quel, et pourquoi</source>
        <translation>Who stays as they are, and why</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>LeftTable</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Pourquoi il reste tel quel</source>
        <translation>Why they stay as they are</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Lettre pour la demande n°&#xa0;{number}&#xa0;: {kind}</source>
        <translation>Letter for request no. {number}: {kind}</translation>
    </message>
    <message>
        <source>Cette demande est close&#xa0;: plus aucune lettre n&apos;est à écrire.</source>
        <translation>This request is closed: no letter is left to write.</translation>
    </message>
    <message>
        <source>Fer&amp;mer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Ce qui manque à la lettre</source>
        <translation>What the letter lacks</translation>
    </message>
    <message>
        <source>Texte de la lettre</source>
        <translation>Text of the letter</translation>
    </message>
    <message>
        <source>&amp;Texte, que vous pouvez changer</source>
        <translation>&amp;Text, which you may change</translation>
    </message>
    <message>
        <source>La lettre est-elle complète&#xa0;?</source>
        <translation>Is the letter complete?</translation>
    </message>
    <message>
        <source>Garder comme m&amp;odèle…</source>
        <translation>Keep as t&amp;emplate…</translation>
    </message>
    <message>
        <source>Revenir au modèle d&apos;or&amp;igine</source>
        <translation>Back to the &amp;original template</translation>
    </message>
    <message>
        <source>&amp;Aperçu…</source>
        <translation>&amp;Preview…</translation>
    </message>
    <message>
        <source>&amp;Brouillon d&apos;e-mail</source>
        <translation>E-mail &amp;draft</translation>
    </message>
    <message>
        <source>Marquer comme en&amp;voyée…</source>
        <translation>&amp;Mark as sent…</translation>
    </message>
    <message>
        <source>&amp;Enregistrer le PDF…</source>
        <translation>&amp;Save the PDF…</translation>
    </message>
    <message>
        <source>Enregistrer la lettre</source>
        <translation>Save the letter</translation>
    </message>
    <message>
        <source>Lettre enregistrée. Une fois partie, marquez-la comme envoyée.</source>
        <translation>Letter saved. Once it has left, mark it as sent.</translation>
    </message>
    <message>
        <source>Le brouillon est prêt dans votre messagerie&#xa0;: relisez-le, puis envoyez-le.</source>
        <translation>The draft is ready in your mail program: read it again, then send it.</translation>
    </message>
    <message>
        <source>Le modèle d&apos;origine est de retour.</source>
        <translation>The original template is back.</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Lettre</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Fondement</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>À choisir</source>
        <translation>To be chosen</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Jour de la levée</source>
        <translation>Day of lifting</translation>
    </message>
    <message>
        <source>Destinataire</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>À qui</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Adresse e-mail</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>&amp;Lettre</source>
        <translation>&amp;Letter</translation>
    </message>
    <message>
        <source>Lan&amp;gue</source>
        <translation>Lan&amp;guage</translation>
    </message>
    <message>
        <source>&amp;Fondement du refus</source>
        <translation>&amp;Ground of refusal</translation>
    </message>
    <message>
        <source>&amp;Raison, en quelques mots</source>
        <translation>&amp;Reason, in a few words</translation>
    </message>
    <message>
        <source>&amp;Jour de la levée</source>
        <translation>Day of l&amp;ifting</translation>
    </message>
    <message>
        <source>&amp;Destinataire</source>
        <translation>Re&amp;cipient</translation>
    </message>
    <message>
        <source>À &amp;qui (nom puis adresse)</source>
        <translation>To &amp;whom (name, then address)</translation>
    </message>
    <message>
        <source>Adres&amp;se e-mail</source>
        <translation>E-mail addre&amp;ss</translation>
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
        <source>&amp;Voir ou imprimer la lettre…</source>
        <translation>&amp;See or print the letter…</translation>
    </message>
    <message>
        <source>Enregistrer le &amp;certificat…</source>
        <translation>Save the &amp;certificate…</translation>
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
        <source>Le certificat ne nomme personne&#xa0;: gardez-le comme preuve. Il pourra être refait plus tard, depuis la demande.</source>
        <translation>The certificate names nobody: keep it as proof. It can be made again later, from the request.</translation>
    </message>
    <message>
        <source>Le certificat ne nomme personne&#xa0;: gardez-le comme preuve.</source>
        <translation>The certificate names nobody: keep it as proof.</translation>
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
        <source>Envoyée à l&apos;imprimante.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>Lettre de confirmation</source>
        <translation>Letter of confirmation</translation>
    </message>
    <message>
        <source>Certificat enregistré&#xa0;: {file}</source>
        <translation>Certificate saved: {file}</translation>
    </message>
    <message>
        <source>Enregistrée&#xa0;: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
</context>
<context>
    <name>LetterSentDialog</name>
    <message>
        <source>La lettre est partie</source>
        <translation>The letter has left</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Le</source>
        <translation>On</translation>
    </message>
    <message>
        <source>&amp;Clore la demande&#xa0;: cette lettre y répond</source>
        <translation>&amp;Close the request: this letter answers it</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>&amp;How</translation>
    </message>
    <message>
        <source>&amp;Le</source>
        <translation>&amp;On</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Noter l&apos;envoi</source>
        <translation>&amp;Note the sending</translation>
    </message>
    <message>
        <source>Aparté n&apos;envoie rien lui-même&#xa0;: notez ce que vous avez fait.</source>
        <translation>Aparté sends nothing itself: note what you did.</translation>
    </message>
    <message>
        <source>Envoi noté, demande close.</source>
        <translation>Sending noted, request closed.</translation>
    </message>
    <message>
        <source>Envoi noté.</source>
        <translation>Mailing recorded.</translation>
    </message>
</context>
<context>
    <name>LetterTemplateDialog</name>
    <message>
        <source>Garder comme modèle</source>
        <translation>Keep as template</translation>
    </message>
    <message>
        <source>Texte du modèle</source>
        <translation>Text of the template</translation>
    </message>
    <message>
        <source>Ce qui manque au modèle</source>
        <translation>What the template lacks</translation>
    </message>
    <message>
        <source>Toutes les lettres pourront-elles partir&#xa0;?</source>
        <translation>Will every letter be able to leave?</translation>
    </message>
    <message>
        <source>Les champs de cette lettre</source>
        <translation>The fields of this letter</translation>
    </message>
    <message>
        <source>&amp;Garder ce modèle</source>
        <translation>&amp;Keep this template</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Ce texte servira pour toutes les lettres de cette sorte. Ce qui est entre accolades sera rempli à chaque fois&#xa0;; relisez le reste&#xa0;: aucun nom ne doit y figurer.</source>
        <translation>This text will serve for every letter of this kind. What stands between braces is filled in each time; read the rest again: no name may stand in it.</translation>
    </message>
    <message>
        <source>champ inconnu&#xa0;: {field}</source>
        <translation>unknown field: {field}</translation>
    </message>
    <message>
        <source>quelqu&apos;un y est nommé&#xa0;: {name}</source>
        <translation>somebody is named in it: {name}</translation>
    </message>
    <message>
        <source>Modèle gardé&#xa0;: il servira pour les prochaines lettres.</source>
        <translation>Template kept: it will serve for the next letters.</translation>
    </message>
</context>
<context>
    <name>LexiconDialog</name>
    <message>
        <source>Lexique des notes</source>
        <translation>Lexicon of notes</translation>
    </message>
    <message>
        <source>Chercher un terme</source>
        <translation>Search a term</translation>
    </message>
    <message>
        <source>Termes du lexique</source>
        <translation>Terms of the lexicon</translation>
    </message>
    <message>
        <source>&amp;Retirer du lexique</source>
        <translation>&amp;Remove from the lexicon</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Un terme interdit empêche d&apos;enregistrer la note. Un terme à vérifier demande d&apos;écrire autrement ou de dire pourquoi. Pluriels, féminins, majuscules et accents sont reconnus.</source>
        <translation>A forbidden term keeps the note from being saved. A term to check asks to write otherwise or to say why. Plurals, feminine forms, capitals and accents are recognised.</translation>
    </message>
    <message>
        <source>Nouveau terme</source>
        <translation>New term</translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Dans une note</source>
        <translation>In a note</translation>
    </message>
    <message>
        <source>&amp;Nouveau terme</source>
        <translation>&amp;New term</translation>
    </message>
    <message>
        <source>&amp;Catégorie</source>
        <translation>&amp;Category</translation>
    </message>
    <message>
        <source>&amp;Dans une note</source>
        <translation>&amp;In a note</translation>
    </message>
    <message>
        <source>&amp;Ajouter au lexique</source>
        <translation>&amp;Add to the lexicon</translation>
    </message>
    <message>
        <source>&amp;Remettre dans le lexique</source>
        <translation>&amp;Put back into the lexicon</translation>
    </message>
    <message>
        <source>«&#xa0;{term}&#xa0;» est remis dans le lexique.</source>
        <translation>“{term}” is back in the lexicon.</translation>
    </message>
    <message>
        <source>«&#xa0;{term}&#xa0;» est retiré du lexique.</source>
        <translation>“{term}” is removed from the lexicon.</translation>
    </message>
    <message>
        <source>«&#xa0;{term}&#xa0;» est ajouté au lexique.</source>
        <translation>“{term}” is added to the lexicon.</translation>
    </message>
    <message>
        <source>Le lexique est comme avant.</source>
        <translation>The lexicon is as before.</translation>
    </message>
</context>
<context>
    <name>LexiconModel</name>
    <message>
        <source>Terme</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Dans une note</source>
        <translation>In a note</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>ajouté ici</source>
        <translation>added here</translation>
    </message>
    <message>
        <source>fourni</source>
        <translation>shipped</translation>
    </message>
    <message>
        <source>retiré</source>
        <translation>removed</translation>
    </message>
</context>
<context>
    <name>LicencesModel</name>
    <message>
        <source>Composant</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
</context>
<context>
    <name>LiftDialog</name>
    <message>
        <source>Lever la limitation</source>
        <translation>Lift the restriction</translation>
    </message>
    <message>
        <source>&amp;Écrire la lettre…</source>
        <translation>&amp;Write the letter…</translation>
    </message>
    <message>
        <source>&amp;Lever la limitation</source>
        <translation>&amp;Lift the restriction</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Le traitement de ces données n&apos;est pas limité.</source>
        <translation>The processing of these data is not restricted.</translation>
    </message>
    <message>
        <source>Limité depuis le {instant}, demande n°&#xa0;{number}&#xa0;: {ground}.</source>
        <translation>Restricted since {instant}, request no. {number}: {ground}.</translation>
    </message>
    <message>
        <source>La personne doit l&apos;apprendre avant&#xa0;: écrivez la lettre, envoyez-la, et notez-la comme envoyée. La limitation pourra alors être levée.</source>
        <translation>The person must be told before: write the letter, send it, and note it as sent. The restriction can then be lifted.</translation>
    </message>
    <message>
        <source>Limitation levée&#xa0;: la fiche sert de nouveau.</source>
        <translation>Restriction lifted: the record is in use again.</translation>
    </message>
</context>
<context>
    <name>LineChart</name>
    <message>
        <source>{month}&#xa0;: {numbers}</source>
        <translation>{month}: {numbers}</translation>
    </message>
    <message>
        <source>{line}&#xa0;: {first} en {since}, {last} en {until}, au plus {highest} en {when}.</source>
        <translation>{line}: {first} in {since}, {last} in {until}, at most {highest} in {when}.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Rattacher une personne</source>
        <translation>Link a person</translation>
    </message>
    <message>
        <source>Rattacher à une organisation</source>
        <translation>Link to an organisation</translation>
    </message>
    <message>
        <source>&amp;Personne</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Rattacher</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>{name}&#xa0;: rattachement enregistré.</source>
        <translation>{name}: link saved.</translation>
    </message>
</context>
<context>
    <name>LinkFields</name>
    <message>
        <source>Contact pour</source>
        <translation>Contact for</translation>
    </message>
    <message>
        <source>comptabilité, chantier… ou vos mots</source>
        <translation>accounts, building site… or your words</translation>
    </message>
    <message>
        <source>Première date connue</source>
        <translation>First known day</translation>
    </message>
    <message>
        <source>Dernière date connue</source>
        <translation>Last known day</translation>
    </message>
    <message>
        <source>&amp;Contact pour</source>
        <translation>Contact &amp;for</translation>
    </message>
    <message>
        <source>&amp;Depuis le</source>
        <translation>S&amp;ince</translation>
    </message>
    <message>
        <source>&amp;Jusqu&apos;au</source>
        <translation>&amp;Until</translation>
    </message>
</context>
<context>
    <name>LinkableChooser</name>
    <message>
        <source>Chercher l&apos;organisation</source>
        <translation>Find the organisation</translation>
    </message>
    <message>
        <source>Chercher la personne</source>
        <translation>Find the person</translation>
    </message>
    <message>
        <source>Nom, ville, e-mail ou téléphone</source>
        <translation>Name, town, e-mail or telephone</translation>
    </message>
    <message>
        <source>Fiches trouvées</source>
        <translation>Records found</translation>
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
        <source>Listes</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Envois</source>
        <translation>Mailings</translation>
    </message>
    <message>
        <source>Reconductions</source>
        <translation>Renewals</translation>
    </message>
    <message>
        <source>Appels</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>{count} destinataires</source>
        <translation>{count} recipients</translation>
    </message>
    <message>
        <source>{count} destinataire</source>
        <translation>{count} recipient</translation>
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
    <name>LooksTab</name>
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
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Mon affichage</source>
        <translation>My display</translation>
    </message>
    <message>
        <source>Changé aussitôt, pour votre compte seulement.</source>
        <translation>Changed at once, for your account only.</translation>
    </message>
    <message>
        <source>Pour tous les comptes</source>
        <translation>For all accounts</translation>
    </message>
    <message>
        <source>Affichage changé.</source>
        <translation>Display changed.</translation>
    </message>
    <message>
        <source>Réglages enregistrés.</source>
        <translation>Settings saved.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Verrouiller</source>
        <translation>&amp;Lock</translation>
    </message>
    <message>
        <source>Rechercher ou agir…  (Ctrl+K)</source>
        <translation>Search or act…  (Ctrl+K)</translation>
    </message>
    <message>
        <source>Rechercher un contact ou une action</source>
        <translation>Search for a contact or an act</translation>
    </message>
    <message>
        <source>« {last} » ne s&apos;annule pas par Ctrl+Z. Encore une fois pour annuler&#xa0;: {act}.</source>
        <translation>“{last}” is not undone by Ctrl+Z. Once more to undo: {act}.</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>One moment…</translation>
    </message>
</context>
<context>
    <name>MakeFormDialog</name>
    <message>
        <source>Formulaire de consentement</source>
        <translation>Consent form</translation>
    </message>
    <message>
        <source>Langue du formulaire</source>
        <translation>Language of the form</translation>
    </message>
    <message>
        <source>Le formulaire pose toutes les questions d&apos;aujourd&apos;hui, sans rien cocher. Quand il revient, déposez-le sur la fenêtre&#xa0;: Aparté le reconnaît.</source>
        <translation>The form asks all of today’s questions, with nothing ticked. When it comes back, drop it on the window: Aparté recognises it.</translation>
    </message>
    <message>
        <source>&amp;Langue</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Imprimer sur papier</source>
        <translation>&amp;Print on paper</translation>
    </message>
    <message>
        <source>&amp;Préparer un e-mail avec le PDF à remplir</source>
        <translation>Prepare an &amp;e-mail with the PDF to fill in</translation>
    </message>
    <message>
        <source>&amp;Enregistrer le PDF à remplir…</source>
        <translation>&amp;Save the PDF to fill in…</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Le formulaire est ouvert&#xa0;: imprimez-le et faites-le signer.</source>
        <translation>The form is open: print it and have it signed.</translation>
    </message>
    <message>
        <source>Le brouillon est prêt dans votre messagerie&#xa0;: relisez-le, puis envoyez-le.</source>
        <translation>The draft is ready in your mail program: read it again, then send it.</translation>
    </message>
    <message>
        <source>Formulaire enregistré.</source>
        <translation>Form saved.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Fusionner deux fiches</source>
        <translation>Merge two records</translation>
    </message>
    <message>
        <source>Adresses, numéros, échanges, contrats et consentements des deux fiches sont gardés. Un refus d&apos;un côté vaut pour la fiche fusionnée. Vous pourrez annuler pendant trente jours.</source>
        <translation>Addresses, numbers, interactions, contracts and consents of both records are kept. A refusal on one side holds for the merged record. You can undo this for thirty days.</translation>
    </message>
    <message>
        <source>Fiche qui reste</source>
        <translation>Record that stays</translation>
    </message>
    <message>
        <source>{name} (sans historique)</source>
        <translation>{name} (no history)</translation>
    </message>
    <message>
        <source>{name} ({count} éléments)</source>
        <translation>{name} ({count} items)</translation>
    </message>
    <message>
        <source>{name} ({count} élément)</source>
        <translation>{name} ({count} item)</translation>
    </message>
    <message>
        <source>Décidé d&apos;office, au plus protecteur</source>
        <translation>Decided by rule, the more protective holds</translation>
    </message>
    <message>
        <source>→ {value}</source>
        <translation>→ {value}</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Fusionner ces deux fiches</source>
        <translation>&amp;Merge these two records</translation>
    </message>
    <message>
        <source>Les deux fiches de {name} n&apos;en font plus qu&apos;une. Annulation possible jusqu&apos;au {day}.</source>
        <translation>The two records of {name} are one now. This can be undone until {day}.</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>Lire une demande reçue</source>
        <translation>Read a request received</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Message reçu</source>
        <translation>Message received</translation>
    </message>
    <message>
        <source>Collez ici le message, ou déposez son fichier .eml.</source>
        <translation>Paste the message here, or drop its .eml file.</translation>
    </message>
    <message>
        <source>&amp;Lire la demande</source>
        <translation>&amp;Read the request</translation>
    </message>
    <message>
        <source>Choisir un &amp;fichier…</source>
        <translation>Choose a &amp;file…</translation>
    </message>
    <message>
        <source>Aparté propose ici les droits que le message invoque, avec la phrase qui le dit, et la personne concernée. C&apos;est vous qui décidez&#xa0;: rien n&apos;est enregistré avant que vous n&apos;ouvriez les demandes.</source>
        <translation>Aparté proposes here the rights that the message invokes, with the sentence that says so, and the person concerned. You decide: nothing is recorded before you open the requests.</translation>
    </message>
    <message>
        <source>&amp;Ouvrir la demande</source>
        <translation>&amp;Open the request</translation>
    </message>
    <message>
        <source>&amp;Ouvrir {count} demandes</source>
        <translation>&amp;Open {count} requests</translation>
    </message>
    <message>
        <source>Dites qui demande.</source>
        <translation>Say who is asking.</translation>
    </message>
    <message>
        <source>Cochez au moins un droit.</source>
        <translation>Tick at least one right.</translation>
    </message>
    <message>
        <source>Messages (*.eml *.msg)</source>
        <translation>Messages (*.eml *.msg)</translation>
    </message>
    <message>
        <source>Demande n°&#xa0;{number} enregistrée, avec son message.</source>
        <translation>Request no. {number} recorded, with its message.</translation>
    </message>
    <message>
        <source>{count} demandes enregistrées, avec leur message.</source>
        <translation>{count} requests recorded, with their message.</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Que dit-il&#xa0;?</source>
        <translation>What does it say?</translation>
    </message>
    <message>
        <source>Ce que la loi demande est vérifié pendant que vous écrivez.</source>
        <translation>What the law asks is checked while you write.</translation>
    </message>
    <message>
        <source>&amp;Ce qu&apos;il faut dire au téléphone (facultatif)</source>
        <translation>&amp;What to say on the telephone (optional)</translation>
    </message>
    <message>
        <source>&amp;Texte</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>&amp;Objet</source>
        <translation>&amp;Subject</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>{nom} est remplacé par le nom de chaque personne. Sans lui, le message commence par «&#xa0;Bonjour&#xa0;».</source>
        <translation>{nom} is replaced by each person’s name. Without it, the message begins with “Hello”.</translation>
    </message>
    <message>
        <source>&amp;Ajouter les mentions</source>
        <translation>&amp;Add the mentions</translation>
    </message>
    <message>
        <source>Le message doit contenir</source>
        <translation>The message must hold</translation>
    </message>
    <message>
        <source>Pourquoi ce n&apos;est pas de la promotion</source>
        <translation>Why it is not promotion</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: rappel d&apos;un prix déjà convenu</source>
        <translation>For example: reminder of a price already agreed</translation>
    </message>
    <message>
        <source>Sinon, écrivez pourquoi ce n&apos;est pas de la promotion. Votre réponse est gardée.</source>
        <translation>Otherwise, write why it is not promotion. Your answer is kept.</translation>
    </message>
    <message>
        <source>En &amp;faire un message commercial</source>
        <translation>&amp;Make it a commercial message</translation>
    </message>
    <message>
        <source>Rien&#xa0;: l&apos;appel a son propre déroulé.</source>
        <translation>Nothing: a call has its own course.</translation>
    </message>
    <message>
        <source>Ce message de service semble contenir de la promotion&#xa0;: {words}.</source>
        <translation>This service message seems to hold promotion: {words}.</translation>
    </message>
    <message>
        <source>Proposer de renouveler est un message commercial, jamais un message de service.</source>
        <translation>Offering to renew is a commercial message, never a service message.</translation>
    </message>
</context>
<context>
    <name>MessageProposal</name>
    <message>
        <source>&amp;Reçue le</source>
        <translation>&amp;Received on</translation>
    </message>
    <message>
        <source>Reçue &amp;comment</source>
        <translation>Received &amp;how</translation>
    </message>
    <message>
        <source>Reconnue &amp;par</source>
        <translation>Recognised &amp;by</translation>
    </message>
    <message>
        <source>Ce que la personne demande</source>
        <translation>What the person asks</translation>
    </message>
    <message>
        <source>Qui demande</source>
        <translation>Who is asking</translation>
    </message>
    <message>
        <source>Comment la demande est arrivée</source>
        <translation>How the request came</translation>
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
        <source>Reconnue par</source>
        <translation>Recognised by</translation>
    </message>
</context>
<context>
    <name>MissingList</name>
    <message>
        <source>Rien ne manque&#xa0;: la lettre peut partir.</source>
        <translation>Nothing is missing: the letter can leave.</translation>
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
    <name>NamesDialog</name>
    <message>
        <source>&amp;Renommer</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>&amp;Supprimer</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Nom</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>«&#xa0;{old}&#xa0;» s&apos;appelle maintenant «&#xa0;{new}&#xa0;».</source>
        <translation>“{old}” is now called “{new}”.</translation>
    </message>
    <message>
        <source>«&#xa0;{name}&#xa0;» est supprimé.</source>
        <translation>“{name}” is deleted.</translation>
    </message>
</context>
<context>
    <name>NeverInformedModel</name>
    <message>
        <source>Personne</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Coordonnées</source>
        <translation>Contact details</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Collecté le</source>
        <translation>Collected on</translation>
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
    <message>
        <source>C&apos;est le mot de passe de votre compte. Choisissez-en un autre.</source>
        <translation>This is the password of your account. Choose another.</translation>
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
        <source>Motif de l&apos;héritier</source>
        <translation>Heir’s ground</translation>
    </message>
    <message>
        <source>Facultatif&#xa0;: dans ses propres mots</source>
        <translation>Optional: in their own words</translation>
    </message>
    <message>
        <source>&amp;Nom de l&apos;héritier</source>
        <translation>Heir’s &amp;name</translation>
    </message>
    <message>
        <source>&amp;Motif de l&apos;héritier</source>
        <translation>Heir’s &amp;ground</translation>
    </message>
    <message>
        <source>Droits exercés</source>
        <translation>Rights exercised</translation>
    </message>
    <message>
        <source>Ce qui est deman&amp;dé</source>
        <translation>What is as&amp;ked</translation>
    </message>
    <message>
        <source>A&amp;bandonner</source>
        <translation>Lea&amp;ve</translation>
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
    <message>
        <source>Cochez au moins un droit.</source>
        <translation>Tick at least one right.</translation>
    </message>
    <message>
        <source>Demande n°&#xa0;{number} enregistrée.</source>
        <translation>Request no. {number} recorded.</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>Nouveautés</source>
        <translation>What’s new</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>NotABreachDialog</name>
    <message>
        <source>Ce n&apos;est pas une violation</source>
        <translation>It is not a breach</translation>
    </message>
    <message>
        <source>Dites pourquoi, sans nommer personne : cette raison reste au registre et ne s&apos;efface pas.</source>
        <translation>Say why, without naming anybody: this reason stays in the register and is not erased.</translation>
    </message>
    <message>
        <source>Pourquoi ce n&apos;en est pas une</source>
        <translation>Why it is not one</translation>
    </message>
    <message>
        <source>&amp;Pourquoi *</source>
        <translation>&amp;Why *</translation>
    </message>
    <message>
        <source>La même &amp;raison vaut pour les {count} autres signaux de cette sorte</source>
        <translation>The same &amp;reason holds for the {count} other signals of this kind</translation>
    </message>
    <message>
        <source>&amp;Enregistrer la réponse</source>
        <translation>Sav&amp;e the answer</translation>
    </message>
    <message>
        <source>Réponse enregistrée : ce n&apos;est pas une violation.</source>
        <translation>Answer saved: it is not a breach.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>La personne peut demander à lire ceci.</source>
        <translation>The person may ask to read this.</translation>
    </message>
    <message>
        <source>{count} caractères</source>
        <translation>{count} characters</translation>
    </message>
    <message>
        <source>{count} caractère</source>
        <translation>{count} character</translation>
    </message>
    <message>
        <source>{shown}, faites court</source>
        <translation>{shown}, keep it short</translation>
    </message>
    <message>
        <source>Pourquoi faut-il noter «&#xa0;{word}&#xa0;»&#xa0;?</source>
        <translation>Why must “{word}” be noted?</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: demandé par la personne pour son repas</source>
        <translation>Example: asked by the person for their meal</translation>
    </message>
</context>
<context>
    <name>NoteReviewDialog</name>
    <message>
        <source>Notes à revoir</source>
        <translation>Notes to review</translation>
    </message>
    <message>
        <source>Aucune note à revoir. Les notes sont relues chaque jour.</source>
        <translation>No note to review. Notes are read again every day.</translation>
    </message>
    <message>
        <source>&amp;Relire toutes les notes</source>
        <translation>&amp;Read all notes again</translation>
    </message>
    <message>
        <source>&amp;Lexique…</source>
        <translation>&amp;Lexicon…</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Dernière lecture&#xa0;: {at}.</source>
        <translation>Last reading: {at}.</translation>
    </message>
    <message>
        <source>1 note à revoir.</source>
        <translation>1 note to review.</translation>
    </message>
    <message>
        <source>{count} notes à revoir.</source>
        <translation>{count} notes to review.</translation>
    </message>
    <message>
        <source>&amp;Effacer cette note</source>
        <translation>&amp;Erase this note</translation>
    </message>
    <message>
        <source>Enregi&amp;strer la note</source>
        <translation>&amp;Save the note</translation>
    </message>
    <message>
        <source>La note de {name} est enregistrée.</source>
        <translation>The note of {name} is saved.</translation>
    </message>
    <message>
        <source>La note de {name} est effacée&#xa0;; l&apos;échange reste daté.</source>
        <translation>The note of {name} is erased; the interaction stays dated.</translation>
    </message>
</context>
<context>
    <name>NotedChanges</name>
    <message>
        <source>rien</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Avant&#xa0;: {text}</source>
        <translation>Before: {text}</translation>
    </message>
    <message>
        <source>Après&#xa0;: {text}</source>
        <translation>After: {text}</translation>
    </message>
    <message>
        <source>Aucune rubrique changée.</source>
        <translation>No part changed.</translation>
    </message>
</context>
<context>
    <name>NoticeAnswersDialog</name>
    <message>
        <source>en français</source>
        <translation>in French</translation>
    </message>
    <message>
        <source>en anglais</source>
        <translation>in English</translation>
    </message>
    <message>
        <source>Délégué à la protection des données</source>
        <translation>Data protection officer</translation>
    </message>
    <message>
        <source>laissez vide si vous n&apos;en avez pas</source>
        <translation>leave empty if you have none</translation>
    </message>
    <message>
        <source>Délégué à la protection des données (DPO)</source>
        <translation>Data protection officer (DPO)</translation>
    </message>
    <message>
        <source>&amp;Textes proposés</source>
        <translation>Suggested &amp;texts</translation>
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
        <source>Vérifiez que chaque phrase est vraie chez vous&#xa0;: c&apos;est votre entreprise qui la dit.</source>
        <translation>Check that each sentence is true of you: it is your business that says it.</translation>
    </message>
    <message>
        <source>Compléter la mention, {tongue}</source>
        <translation>Complete the notice, {tongue}</translation>
    </message>
    <message>
        <source>Réponses enregistrées. Publiez la mention pour qu&apos;elles y paraissent.</source>
        <translation>Answers saved. Publish the notice for them to appear in it.</translation>
    </message>
</context>
<context>
    <name>NoticeChangesDialog</name>
    <message>
        <source>La version publiée reste telle quelle pour ceux qui l&apos;ont reçue.</source>
        <translation>The published version stays as it is for those who received it.</translation>
    </message>
    <message>
        <source>Le texte reste le même&#xa0;; le registre a changé ailleurs&#xa0;: {facts}.</source>
        <translation>The text stays the same; the register changed elsewhere: {facts}.</translation>
    </message>
    <message>
        <source>Points qui diffèrent</source>
        <translation>Points that differ</translation>
    </message>
    <message>
        <source>&amp;Publier une nouvelle version</source>
        <translation>&amp;Publish a new version</translation>
    </message>
    <message>
        <source>Nouvelle version publiée. Les versions déjà remises restent telles quelles.</source>
        <translation>New version published. Versions already given stay as they are.</translation>
    </message>
    <message>
        <source>Remplissez d&apos;abord les points qui manquent.</source>
        <translation>Fill in the missing points first.</translation>
    </message>
    <message>
        <source>Ce qui a changé depuis la mention publiée</source>
        <translation>What changed since the published notice</translation>
    </message>
</context>
<context>
    <name>NoticeItemsModel</name>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>rempli</source>
        <translation>filled in</translation>
    </message>
    <message>
        <source>À dire</source>
        <translation>To be said</translation>
    </message>
</context>
<context>
    <name>NoticesView</name>
    <message>
        <source>Toutes les personnes du carnet ont été informées.</source>
        <translation>Everyone in the book was informed.</translation>
    </message>
    <message>
        <source>Données reçues de la personne (art. 13)</source>
        <translation>Data received from the person (art. 13)</translation>
    </message>
    <message>
        <source>Données venues d&apos;ailleurs (art. 14)</source>
        <translation>Data from elsewhere (art. 14)</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>en français</source>
        <translation>in French</translation>
    </message>
    <message>
        <source>en anglais</source>
        <translation>in English</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>&amp;Compléter…</source>
        <translation>&amp;Complete…</translation>
    </message>
    <message>
        <source>&amp;Enregistrer en PDF…</source>
        <translation>&amp;Save as PDF…</translation>
    </message>
    <message>
        <source>&amp;Voir ces personnes…</source>
        <translation>&amp;View these people…</translation>
    </message>
    <message>
        <source>Tout est rempli, mais aucune version n&apos;est publiée.</source>
        <translation>Everything is filled in, but no version is published.</translation>
    </message>
    <message>
        <source>ses données</source>
        <translation>its data</translation>
    </message>
    <message>
        <source>Le registre a changé depuis la version {number} du {day}&#xa0;: {changed}. Publiez à nouveau.</source>
        <translation>The register has changed since version {number} of {day}: {changed}. Publish again.</translation>
    </message>
    <message>
        <source>Version {number}, en vigueur depuis le {day}&#xa0;: elle dit ce que dit le registre.</source>
        <translation>Version {number}, in force since {day}: it says what the register says.</translation>
    </message>
    <message>
        <source>Ce &amp;qui a changé…</source>
        <translation>Wha&amp;t changed…</translation>
    </message>
    <message>
        <source>{count} personne du carnet n&apos;a jamais été informée.</source>
        <translation>{count} person of the book was never informed.</translation>
    </message>
    <message>
        <source>{count} personnes du carnet n&apos;ont jamais été informées.</source>
        <translation>{count} people of the book were never informed.</translation>
    </message>
    <message>
        <source>A&amp;ffiche et site</source>
        <translation>Poster and &amp;website</translation>
    </message>
    <message>
        <source>Affiche A4…</source>
        <translation>A4 poster…</translation>
    </message>
    <message>
        <source>Affiche A3…</source>
        <translation>A3 poster…</translation>
    </message>
    <message>
        <source>Texte pour un formulaire de site…</source>
        <translation>Text for a web form…</translation>
    </message>
    <message>
        <source>Enregistrer l&apos;affiche</source>
        <translation>Save the poster</translation>
    </message>
    <message>
        <source>Affiche enregistrée dans {file}.</source>
        <translation>Poster saved in {file}.</translation>
    </message>
    <message>
        <source>Mention incomplète&#xa0;: {count} point à remplir, ci-dessous. Imprimée, elle porte PROJET.</source>
        <translation>Incomplete notice: {count} point to fill in, below. Printed, it bears DRAFT.</translation>
    </message>
    <message>
        <source>Mention incomplète&#xa0;: {count} points à remplir, ci-dessous. Imprimée, elle porte PROJET.</source>
        <translation>Incomplete notice: {count} points to fill in, below. Printed, it bears DRAFT.</translation>
    </message>
    <message>
        <source>Mention publiée. Les versions déjà remises restent telles quelles.</source>
        <translation>Notice published. The versions given already stay as they are.</translation>
    </message>
    <message>
        <source>Enregistrer la mention</source>
        <translation>Save the notice</translation>
    </message>
    <message>
        <source>Mention enregistrée dans {file}.</source>
        <translation>Notice saved in {file}.</translation>
    </message>
    <message>
        <source>Ce que la mention doit dire</source>
        <translation>What the notice must say</translation>
    </message>
    <message>
        <source>Texte de la mention</source>
        <translation>Text of the notice</translation>
    </message>
    <message>
        <source>&amp;Publier</source>
        <translation>&amp;Publish</translation>
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
    <name>OpenCardActs</name>
    <message>
        <source>Appel noté.</source>
        <translation>Call logged.</translation>
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
        <source>Note abandonnée, rien n&apos;est enregistré.</source>
        <translation>Note given up, nothing is saved.</translation>
    </message>
    <message>
        <source>Modifications abandonnées, rien n&apos;est enregistré.</source>
        <translation>Changes given up, nothing is saved.</translation>
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
    <name>OwnFieldCard</name>
    <message>
        <source>Mo&amp;difier…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>A&amp;ctiver</source>
        <translation>&amp;Activate</translation>
    </message>
    <message>
        <source>Désacti&amp;ver…</source>
        <translation>Deacti&amp;vate…</translation>
    </message>
    <message>
        <source>&amp;Supprimer</source>
        <translation>De&amp;lete</translation>
    </message>
    <message>
        <source>Pour l&apos;activer, il reste à dire&#xa0;: {missing}.</source>
        <translation>Before it can be activated, still to be said: {missing}.</translation>
    </message>
    <message>
        <source>Effacer les valeurs éc&amp;hues ({count})</source>
        <translation>Erase the values past their te&amp;rm ({count})</translation>
    </message>
    <message>
        <source>à préciser</source>
        <translation>to be said</translation>
    </message>
    <message>
        <source>Type&#xa0;: {kind}.</source>
        <translation>Type: {kind}.</translation>
    </message>
    <message>
        <source>À quoi il sert&#xa0;: {text}</source>
        <translation>What it is for: {text}</translation>
    </message>
    <message>
        <source>Pourquoi il est nécessaire&#xa0;: {text}</source>
        <translation>Why it is needed: {text}</translation>
    </message>
    <message>
        <source>Base légale&#xa0;: {basis}.</source>
        <translation>Lawful basis: {basis}.</translation>
    </message>
    <message>
        <source>Durée&#xa0;: {how_long}.</source>
        <translation>How long: {how_long}.</translation>
    </message>
    <message>
        <source>Lu par&#xa0;: {roles}.</source>
        <translation>Read by: {roles}.</translation>
    </message>
    <message>
        <source>Rempli par&#xa0;: {roles}.</source>
        <translation>Filled in by: {roles}.</translation>
    </message>
    <message>
        <source>Réponse obligatoire dans la fiche.</source>
        <translation>Answer required in the record.</translation>
    </message>
    <message>
        <source>Donnée à manier avec soin&#xa0;: son nom a été vérifié.</source>
        <translation>Handle with care: its name was checked.</translation>
    </message>
    <message>
        <source>Fiches qui ont une valeur&#xa0;: {count}.</source>
        <translation>Records that have a value: {count}.</translation>
    </message>
    <message>
        <source>aussi longtemps que la fiche</source>
        <translation>as long as the record</translation>
    </message>
    <message>
        <source>{period} après la saisie</source>
        <translation>{period} after it was typed</translation>
    </message>
    <message>
        <source>S&apos;appelait «&#xa0;{name}&#xa0;» jusqu&apos;au {day}.</source>
        <translation>Was called “{name}” until {day}.</translation>
    </message>
    <message>
        <source>Valeurs effacées le {day}&#xa0;: {count}.</source>
        <translation>Values erased on {day}: {count}.</translation>
    </message>
    <message>
        <source>Fermé par une clé&#xa0;: les autres rôles ne l&apos;ouvrent pas, même avec d&apos;autres outils&#xa0;; ni recherche, ni import.</source>
        <translation>Closed by a key: the other roles do not open it, with other tools either; neither search nor import.</translation>
    </message>
</context>
<context>
    <name>OwnFieldDialog</name>
    <message>
        <source>Nouveau champ propre</source>
        <translation>New own field</translation>
    </message>
    <message>
        <source>Modifier le champ</source>
        <translation>Edit the field</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Enregistrer et acti&amp;ver</source>
        <translation>Save and acti&amp;vate</translation>
    </message>
    <message>
        <source>Ctrl+Entrée</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>A&amp;bandonner</source>
        <translation>C&amp;ancel</translation>
    </message>
    <message>
        <source>Nom du champ</source>
        <translation>Name of the field</translation>
    </message>
    <message>
        <source>Précision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Choix, un par ligne</source>
        <translation>Choices, one per line</translation>
    </message>
    <message>
        <source>Réponse &amp;obligatoire dans la fiche</source>
        <translation>Answer re&amp;quired in the record</translation>
    </message>
    <message>
        <source>&amp;J&apos;ai vérifié&#xa0;: ce n&apos;est pas une donnée sensible, ou elle est nécessaire</source>
        <translation>&amp;I have checked: it is no sensitive data, or it is needed</translation>
    </message>
    <message>
        <source>&amp;Nom *</source>
        <translation>&amp;Name *</translation>
    </message>
    <message>
        <source>&amp;Précision</source>
        <translation>&amp;Precision</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Choix, un par ligne</source>
        <translation>&amp;Choices, one per line</translation>
    </message>
    <message>
        <source>à choisir</source>
        <translation>to be chosen</translation>
    </message>
    <message>
        <source>À quoi il sert</source>
        <translation>What it is for</translation>
    </message>
    <message>
        <source>Pourquoi il est nécessaire</source>
        <translation>Why it is needed</translation>
    </message>
    <message>
        <source>Base légale</source>
        <translation>Lawful basis</translation>
    </message>
    <message>
        <source>aussi longtemps que la fiche</source>
        <translation>as long as the record</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>À &amp;quoi il sert</source>
        <translation>&amp;What it is for</translation>
    </message>
    <message>
        <source>Pourquoi il est nécess&amp;aire</source>
        <translation>Why it is nee&amp;ded</translation>
    </message>
    <message>
        <source>Ba&amp;se légale</source>
        <translation>Lawful &amp;basis</translation>
    </message>
    <message>
        <source>D&amp;urée</source>
        <translation>How lon&amp;g</translation>
    </message>
    <message>
        <source>Qui le lit</source>
        <translation>Who reads it</translation>
    </message>
    <message>
        <source>Qui le remplit</source>
        <translation>Who fills it in</translation>
    </message>
    <message>
        <source>La recherche ne trouve ce champ que si tous les rôles le lisent.</source>
        <translation>The search finds this field only where every role reads it.</translation>
    </message>
    <message>
        <source>{role} lit ce champ</source>
        <translation>{role} reads this field</translation>
    </message>
    <message>
        <source>{role} remplit ce champ</source>
        <translation>{role} fills in this field</translation>
    </message>
    <message>
        <source>{period} après la saisie</source>
        <translation>{period} after it was typed</translation>
    </message>
    <message>
        <source>Pour l&apos;activer, il reste à dire&#xa0;: {missing}.</source>
        <translation>Before it can be activated, still to be said: {missing}.</translation>
    </message>
    <message>
        <source>Un fichier de contacts ne peut pas recueillir ceci&#xa0;: {words}.</source>
        <translation>A contact book may not collect this: {words}.</translation>
    </message>
    <message>
        <source>Ceci désigne peut-être une donnée sensible&#xa0;: {words}. Changez le nom, ou cochez.</source>
        <translation>This may be sensitive data: {words}. Change the name, or tick the box.</translation>
    </message>
    <message>
        <source>&amp;Fermé par une clé</source>
        <translation>Closed by a &amp;key</translation>
    </message>
    <message>
        <source>La clé est à {names} et à la fiche de secours, à personne d&apos;autre&#xa0;: les autres n&apos;ouvrent pas ce champ, même avec d&apos;autres outils. Il ne se cherche plus et ne s&apos;importe pas&#xa0;; qui a la clé l&apos;exporte. Ce qui est déjà sauvegardé, exporté ou imprimé reste tel quel. Si tous ces mots de passe et la fiche se perdent, ses valeurs sont perdues.</source>
        <translation>The key is with {names} and the recovery sheet, with nobody else: the others do not open this field, with other tools either. It is searched no more and is not imported; whoever has the key exports it. What is already backed up, exported or printed stays as it is. If all these passwords and the sheet are lost, its values are lost.</translation>
    </message>
</context>
<context>
    <name>OwnFieldOffDialog</name>
    <message>
        <source>Désactiver un champ</source>
        <translation>Deactivate a field</translation>
    </message>
    <message>
        <source>Le champ «&#xa0;{name}&#xa0;» ne sera plus montré ni rempli. Fiches qui ont une valeur&#xa0;: {count}.</source>
        <translation>The field “{name}” will no longer be shown or filled in. Records that have a value: {count}.</translation>
    </message>
    <message>
        <source>&amp;Garder ces valeurs, cachées, jusqu&apos;à leur terme</source>
        <translation>&amp;Keep these values, hidden, until their term</translation>
    </message>
    <message>
        <source>&amp;Effacer ces valeurs maintenant (sans retour)</source>
        <translation>&amp;Erase these values now (no way back)</translation>
    </message>
    <message>
        <source>&amp;Désactiver</source>
        <translation>&amp;Deactivate</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Restent en tout cas les valeurs de qui a une demande en cours, ou dont le traitement est limité.</source>
        <translation>In any case the values of whoever has a request open, or whose processing is restricted, stay.</translation>
    </message>
    <message>
        <source>&amp;Désactiver et effacer</source>
        <translation>&amp;Deactivate and erase</translation>
    </message>
</context>
<context>
    <name>OwnFieldRows</name>
    <message>
        <source>12,5</source>
        <translation>12.5</translation>
    </message>
    <message>
        <source>jj/mm/aaaa</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>jj/mm</source>
        <translation>dd/mm</translation>
    </message>
    <message>
        <source>aaaa</source>
        <translation>yyyy</translation>
    </message>
</context>
<context>
    <name>OwnFieldsView</name>
    <message>
        <source>{name} (désactivé)</source>
        <translation>{name} (switched off)</translation>
    </message>
    <message>
        <source>Champs propres</source>
        <translation>Own fields</translation>
    </message>
    <message>
        <source>Mon&amp;ter</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Desce&amp;ndre</source>
        <translation>Move d&amp;own</translation>
    </message>
    <message>
        <source>Nouveau cham&amp;p…</source>
        <translation>Ne&amp;w field…</translation>
    </message>
    <message>
        <source>Champ «&#xa0;{name}&#xa0;» activé.</source>
        <translation>Field “{name}” activated.</translation>
    </message>
    <message>
        <source>Champ «&#xa0;{name}&#xa0;» enregistré.</source>
        <translation>Field “{name}” saved.</translation>
    </message>
    <message>
        <source>Champ «&#xa0;{name}&#xa0;» désactivé.</source>
        <translation>Field “{name}” deactivated.</translation>
    </message>
    <message>
        <source>Champ «&#xa0;{name}&#xa0;» désactivé. Valeurs effacées&#xa0;: {count}&#xa0;; gardées&#xa0;: {kept}.</source>
        <translation>Field “{name}” deactivated. Values erased: {count}; kept: {kept}.</translation>
    </message>
    <message>
        <source>Champ «&#xa0;{name}&#xa0;» supprimé.</source>
        <translation>Field “{name}” deleted.</translation>
    </message>
    <message>
        <source>Effacer les valeurs échues de «&#xa0;{name}&#xa0;»&#xa0;: {count}&#xa0;?</source>
        <translation>Erase the values past their term of “{name}”: {count}?</translation>
    </message>
    <message>
        <source>Les fiches restent. Ces valeurs ne reviendront pas.</source>
        <translation>The records stay. These values will not come back.</translation>
    </message>
    <message>
        <source>&amp;Effacer les valeurs</source>
        <translation>&amp;Erase the values</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Valeurs échues effacées&#xa0;: {count}.</source>
        <translation>Values past their term erased: {count}.</translation>
    </message>
    <message>
        <source>Mise à jour des fiches…</source>
        <translation>Updating the records…</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>OwnPasswordWindow</name>
    <message>
        <source>Mot de passe qu&apos;on vous a donné</source>
        <translation>Password that you were given</translation>
    </message>
    <message>
        <source>Votre mot de passe</source>
        <translation>Your password</translation>
    </message>
    <message>
        <source>&amp;Choisir et ouvrir</source>
        <translation>&amp;Choose and open</translation>
    </message>
    <message>
        <source>&amp;Votre mot de passe *</source>
        <translation>&amp;Your password *</translation>
    </message>
    <message>
        <source>&amp;Fermer Aparté</source>
        <translation>C&amp;lose Aparté</translation>
    </message>
    <message>
        <source>Bonjour {name}</source>
        <translation>Hello {name}</translation>
    </message>
    <message>
        <source>Votre mot de passe vous a été donné par quelqu&apos;un&#xa0;: il ne sert qu&apos;une fois. Choisissez le vôtre, que vous seul connaîtrez. Ce que vous ferez dans Aparté porte votre nom.</source>
        <translation>Somebody gave you your password: it serves once. Choose your own, that you alone will know. What you do in Aparté bears your name.</translation>
    </message>
    <message>
        <source>Celui qu&apos;on vous a &amp;donné *</source>
        <translation>The one you were &amp;given *</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>One moment…</translation>
    </message>
</context>
<context>
    <name>OwnValuesView</name>
    <message>
        <source>Champs propres</source>
        <translation>Own fields</translation>
    </message>
    <message>
        <source>Champs</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>{field}&#xa0;: {words}</source>
        <translation>{field}: {words}</translation>
    </message>
    <message>
        <source>non renseigné</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>{field}&#xa0;: {words} (fermé par une clé)</source>
        <translation>{field}: {words} (closed by a key)</translation>
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
    <message>
        <source>Ce qu&apos;elle emporte</source>
        <translation>What they take along</translation>
    </message>
    <message>
        <source>Ce qui n&apos;est pas repris</source>
        <translation>What is left out</translation>
    </message>
    <message>
        <source>et pourquoi</source>
        <translation>and why</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Rechercher ou agir</source>
        <translation>Search or act</translation>
    </message>
    <message>
        <source>Flèches pour choisir, Entrée pour ouvrir, Échap pour fermer</source>
        <translation>Arrows to choose, Enter to open, Escape to close</translation>
    </message>
    <message>
        <source>Un nom, un 06…, « importer », « sauvegardes », un segment…</source>
        <translation>A name, a number, “import”, “backups”, a segment…</translation>
    </message>
    <message>
        <source>Ce qui a été trouvé</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Rien de ce nom. Essayez un autre mot.</source>
        <translation>Nothing of that name. Try another word.</translation>
    </message>
    <message>
        <source>↑ ↓ choisir · Entrée ouvrir · Échap fermer</source>
        <translation>↑ ↓ choose · Enter open · Esc close</translation>
    </message>
    <message>
        <source>Ajouter un contact</source>
        <translation>Add a contact</translation>
    </message>
    <message>
        <source>Importer un fichier</source>
        <translation>Import a file</translation>
    </message>
    <message>
        <source>Noter un consentement au comptoir</source>
        <translation>Record a consent at the desk</translation>
    </message>
    <message>
        <source>Site internet</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Dossier de conformité</source>
        <translation>Compliance file</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Aller à</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Favori</source>
        <translation>Favourite</translation>
    </message>
    <message>
        <source>Approchant</source>
        <translation>Approximate</translation>
    </message>
    <message>
        <source>Récent</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Chercher «&#xa0;{words}&#xa0;» dans tous les contacts</source>
        <translation>Search for “{words}” in all contacts</translation>
    </message>
    <message>
        <source>Imprimer des étiquettes ou une liste</source>
        <translation>Print labels or a list</translation>
    </message>
    <message>
        <source>Répondre aux cinq questions</source>
        <translation>Answer the five questions</translation>
    </message>
    <message>
        <source>Inscrire une violation de données</source>
        <translation>Record a data breach</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Violations de données</source>
        <translation>Data breaches</translation>
    </message>
    <message>
        <source>Finalités et textes</source>
        <translation>Purposes and texts</translation>
    </message>
    <message>
        <source>Registre des traitements</source>
        <translation>Processing register</translation>
    </message>
    <message>
        <source>Mentions d&apos;information</source>
        <translation>Privacy notices</translation>
    </message>
    <message>
        <source>Carte des données</source>
        <translation>Data map</translation>
    </message>
    <message>
        <source>Champs propres</source>
        <translation>Own fields</translation>
    </message>
    <message>
        <source>Liste repoussoir</source>
        <translation>Suppression list</translation>
    </message>
    <message>
        <source>Notes à revoir</source>
        <translation>Notes to review</translation>
    </message>
    <message>
        <source>Conformité</source>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>Exporter des contacts</source>
        <translation>Export contacts</translation>
    </message>
    <message>
        <source>Chercher les doublons</source>
        <translation>Look for duplicates</translation>
    </message>
</context>
<context>
    <name>PaperWhy</name>
    <message>
        <source>Raison de l&apos;impression</source>
        <translation>Reason for printing</translation>
    </message>
    <message>
        <source>à choisir</source>
        <translation>to be chosen</translation>
    </message>
    <message>
        <source>Précision</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>&amp;Raison *</source>
        <translation>&amp;Reason *</translation>
    </message>
    <message>
        <source>Pré&amp;cision</source>
        <translation>Expla&amp;nation</translation>
    </message>
    <message>
        <source>Dites en quelques mots à qui va ce papier et pour quoi faire, sans nommer de contact.</source>
        <translation>Say in a few words who gets this paper and what for, without naming a contact.</translation>
    </message>
    <message>
        <source>La raison reste au journal, avec le nombre de personnes. N&apos;y nommez aucun contact.</source>
        <translation>The reason stays in the journal, with the number of people. Name no contact there.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Afficher ce qui est tapé&#xa0;: {name}</source>
        <translation>Show what is typed: {name}</translation>
    </message>
</context>
<context>
    <name>PdfPreviewDialog</name>
    <message>
        <source>{percent}&#xa0;%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Pages du document</source>
        <translation>Pages of the document</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Réduire (Ctrl+-)</source>
        <translation>Smaller (Ctrl+-)</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Agrandir (Ctrl++)</source>
        <translation>Larger (Ctrl++)</translation>
    </message>
    <message>
        <source>&amp;Imprimer…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>&amp;Enregistrer…</source>
        <translation>&amp;Save…</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Page {number} sur {count}</source>
        <translation>Page {number} of {count}</translation>
    </message>
    <message>
        <source>Page {number} / {count}</source>
        <translation>Page {number} / {count}</translation>
    </message>
    <message>
        <source>Envoyé à l&apos;imprimante.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>Enregistré&#xa0;: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
</context>
<context>
    <name>PendingAccess</name>
    <message>
        <source>Motif du changement</source>
        <translation>Reason for the change</translation>
    </message>
    <message>
        <source>Motif, sans nommer personne</source>
        <translation>Reason, naming nobody</translation>
    </message>
    <message>
        <source>&amp;Motif</source>
        <translation>R&amp;eason</translation>
    </message>
    <message>
        <source>A&amp;ppliquer</source>
        <translation>A&amp;pply</translation>
    </message>
    <message>
        <source>A&amp;bandonner</source>
        <translation>&amp;Give up</translation>
    </message>
    <message>
        <source>Ce que ce changement fera</source>
        <translation>What this change will do</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Nom, e-mail ou téléphone, puis Entrée</source>
        <translation>Name, e-mail or telephone, then Enter</translation>
    </message>
</context>
<context>
    <name>PeopleSearch</name>
    <message>
        <source>Chercher une personne</source>
        <translation>Search for a person</translation>
    </message>
    <message>
        <source>Nom, e-mail ou téléphone</source>
        <translation>Name, e-mail or telephone</translation>
    </message>
    <message>
        <source>Personnes trouvées</source>
        <translation>People found</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>&amp;Rattacher…</source>
        <translation>Lin&amp;k…</translation>
    </message>
    <message>
        <source>O&amp;uvrir</source>
        <translation>O&amp;pen</translation>
    </message>
    <message>
        <source>Autres actions sur ce lien</source>
        <translation>More for this link</translation>
    </message>
    <message>
        <source>&amp;Changer le rôle ou les dates…</source>
        <translation>&amp;Change the role or the days…</translation>
    </message>
    <message>
        <source>&amp;Détacher</source>
        <translation>&amp;Unlink</translation>
    </message>
    <message>
        <source>Ses personnes</source>
        <translation>Its people</translation>
    </message>
    <message>
        <source>Ses organisations</source>
        <translation>Their organisations</translation>
    </message>
    <message>
        <source>{role}&#xa0;: {name}</source>
        <translation>{role}: {name}</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>{role} chez {name}</source>
        <translation>{role} at {name}</translation>
    </message>
    <message>
        <source>depuis le {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>jusqu&apos;au {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>terminé</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>{name}&#xa0;: rattachement retiré.</source>
        <translation>{name}: link removed.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Le journal d&apos;une personne</source>
        <translation>The journal of a person</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandon</translation>
    </message>
    <message>
        <source>Qui a consulté, modifié ou exporté la fiche de cette personne ?</source>
        <translation>Who consulted, edited or exported this person’s card?</translation>
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
        <translation>Mailings</translation>
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
    <name>PlacesModel</name>
    <message>
        <source>Emplacement</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Place libre</source>
        <translation>Free room</translation>
    </message>
    <message>
        <source>avec les données du programme</source>
        <translation>with the program&apos;s data</translation>
    </message>
    <message>
        <source>débranché</source>
        <translation>unplugged</translation>
    </message>
    <message>
        <source>un autre disque ou une clé</source>
        <translation>another disk or a stick</translation>
    </message>
    <message>
        <source>le disque de cet ordinateur</source>
        <translation>this computer&apos;s disk</translation>
    </message>
</context>
<context>
    <name>PointLine</name>
    <message>
        <source>{duty} ({law})</source>
        <translation>{duty} ({law})</translation>
    </message>
</context>
<context>
    <name>PrepareConfirmationDialog</name>
    <message>
        <source>Demander une confirmation par e-mail</source>
        <translation>Ask for a confirmation by e-mail</translation>
    </message>
    <message>
        <source>Aparté écrit le brouillon, avec un code à usage unique. Vous le relisez et l&apos;envoyez depuis votre messagerie. Sans réponse jusqu&apos;au {day}, ces accords n&apos;auront aucun effet.</source>
        <translation>Aparté writes the draft, with a one-time code. You read it again and send it from your mail program. Without an answer by {day}, these agreements will have no effect.</translation>
    </message>
    <message>
        <source>Message qui sera écrit</source>
        <translation>Message that will be written</translation>
    </message>
    <message>
        <source>À confirmer&#xa0;:</source>
        <translation>To confirm:</translation>
    </message>
    <message>
        <source>Une demande préparée le {day} attend encore. Une nouvelle l&apos;annule, et vaut rappel si elle est partie.</source>
        <translation>A request prepared on {day} still waits. A new one cancels it, and counts as a reminder if it was sent.</translation>
    </message>
    <message>
        <source>&amp;Copier le message</source>
        <translation>&amp;Copy the message</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Préparer le brouillon</source>
        <translation>&amp;Prepare the draft</translation>
    </message>
    <message>
        <source>&amp;Rouvrir le brouillon</source>
        <translation>&amp;Reopen the draft</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Demande de confirmation préparée pour {name}.</source>
        <translation>Confirmation request prepared for {name}.</translation>
    </message>
    <message>
        <source>Le brouillon s&apos;ouvre dans votre messagerie&#xa0;: relisez-le et envoyez-le de là. Si vous écrivez dans un navigateur, copiez plutôt le message.</source>
        <translation>The draft opens in your mail program: read it again and send it from there. If you write in a browser, copy the message instead.</translation>
    </message>
    <message>
        <source>Aucune messagerie ne s&apos;est ouverte. La demande est prête&#xa0;: copiez le message dans un nouvel e-mail, ou ouvrez {file} dans le dossier des exports.</source>
        <translation>No mail program opened. The request is ready: copy the message into a new e-mail, or open {file} in the exports folder.</translation>
    </message>
    <message>
        <source>Message copié&#xa0;: l&apos;adresse, l&apos;objet, puis le texte.</source>
        <translation>Message copied: the address, the subject, then the text.</translation>
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
    <message>
        <source>Ce qui va se passer</source>
        <translation>What is going to happen</translation>
    </message>
    <message>
        <source>Relisez, puis reprenez cette sauvegarde.</source>
        <translation>Read again, then restore this backup.</translation>
    </message>
    <message>
        <source>Les personnes effacées depuis cette sauvegarde restent effacées, et chaque opposition ou retrait de consentement enregistré depuis reste en vigueur.</source>
        <translation>The people erased since this backup stay erased, and every objection or withdrawal of consent recorded since stays in force.</translation>
    </message>
    <message>
        <source>Ce qui revient</source>
        <translation>What comes back</translation>
    </message>
    <message>
        <source>Ce qui est perdu</source>
        <translation>What is lost</translation>
    </message>
    <message>
        <source>Ce qui ne revient pas</source>
        <translation>What does not come back</translation>
    </message>
    <message>
        <source>Le carnet «&#xa0;{business}&#xa0;» tel qu&apos;il était le {when}&#xa0;: {contacts} contacts.</source>
        <translation>The contact book “{business}” as it was on {when}: {contacts} contacts.</translation>
    </message>
    <message>
        <source>Rien&#xa0;: ce dossier est vide.</source>
        <translation>Nothing: this folder is empty.</translation>
    </message>
    <message>
        <source>L&apos;état d&apos;aujourd&apos;hui est d&apos;abord sauvegardé lui aussi&#xa0;: vous pourrez y revenir.</source>
        <translation>Today’s state is backed up first: you will be able to go back to it.</translation>
    </message>
    <message>
        <source>Ce mot de passe est ancien&#xa0;: les comptes redeviennent ceux du jour de la sauvegarde. Fermez ensuite ceux des personnes parties.</source>
        <translation>This password is an old one: the accounts become those of the day of the backup again. Close those of the people who left afterwards.</translation>
    </message>
    <message>
        <source>&amp;Comparer les contacts connus…</source>
        <translation>&amp;Compare the known contacts…</translation>
    </message>
    <message>
        <source>{count} contact connu à comparer&#xa0;: sans réponse, sa fiche reste telle quelle.</source>
        <translation>{count} known contact to compare: without an answer it stays as it is.</translation>
    </message>
    <message>
        <source>{count} contacts connus à comparer&#xa0;: sans réponse, leurs fiches restent telles quelles.</source>
        <translation>{count} known contacts to compare: without an answer they stay as they are.</translation>
    </message>
    <message>
        <source>{count} personne a dit non, selon le fichier&#xa0;: son refus sera enregistré.</source>
        <translation>{count} person said no, according to the file: the refusal will be recorded.</translation>
    </message>
    <message>
        <source>{count} personnes ont dit non, selon le fichier&#xa0;: leur refus sera enregistré.</source>
        <translation>{count} persons said no, according to the file: their refusal will be recorded.</translation>
    </message>
    <message>
        <source>{count} ligne à corriger restera dehors&#xa0;: le compte rendu en fera un fichier à reprendre.</source>
        <translation>{count} row to correct will stay out: the report makes a file of it to take up again.</translation>
    </message>
    <message>
        <source>{count} lignes à corriger resteront dehors&#xa0;: le compte rendu en fera un fichier à reprendre.</source>
        <translation>{count} rows to correct will stay out: the report makes a file of them to take up again.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>A&amp;perçu et impression…</source>
        <translation>Pre&amp;view and print…</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Préparation de l&apos;impression…</source>
        <translation>Preparing to print…</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Impression arrêtée. Rien n&apos;a été imprimé ni noté.</source>
        <translation>Printing stopped. Nothing was printed nor noted.</translation>
    </message>
    <message>
        <source>Inscrit au journal.</source>
        <translation>Put on record in the journal.</translation>
    </message>
</context>
<context>
    <name>PrintLabelsTab</name>
    <message>
        <source>É&amp;tiquettes</source>
        <translation>Labe&amp;ls</translation>
    </message>
    <message>
        <source>{count} étiquette prête.</source>
        <translation>{count} label ready.</translation>
    </message>
    <message>
        <source>{count} étiquettes prêtes.</source>
        <translation>{count} labels ready.</translation>
    </message>
    <message>
        <source>La dernière planche est libre à partir de l&apos;étiquette {number}.</source>
        <translation>The last sheet is free from label {number} on.</translation>
    </message>
    <message>
        <source>Pour quoi écrire</source>
        <translation>What to write for</translation>
    </message>
    <message>
        <source>à choisir</source>
        <translation>to be chosen</translation>
    </message>
    <message>
        <source>Planche</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Première étiquette libre</source>
        <translation>First free label</translation>
    </message>
    <message>
        <source>&amp;Qui</source>
        <translation>&amp;Who</translation>
    </message>
    <message>
        <source>Pou&amp;r quoi écrire *</source>
        <translation>Wha&amp;t to write for *</translation>
    </message>
    <message>
        <source>Pla&amp;nche</source>
        <translation>&amp;Sheet</translation>
    </message>
    <message>
        <source>&amp;Débuter à l&apos;étiquette</source>
        <translation>Start at la&amp;bel</translation>
    </message>
    <message>
        <source>&amp;Voir les personnes écartées…</source>
        <translation>See who is left &amp;out…</translation>
    </message>
    <message>
        <source>Écartés, avec la raison&#xa0;:</source>
        <translation>Left out, with the reason:</translation>
    </message>
    <message>
        <source>Dites pour quoi vous écrivez&#xa0;: Aparté compte qui peut recevoir ce courrier.</source>
        <translation>Say what you are writing for: Aparté counts who may get this post.</translation>
    </message>
    <message>
        <source>Comptage…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>{count} étiquette</source>
        <translation>{count} label</translation>
    </message>
    <message>
        <source>{count} étiquettes</source>
        <translation>{count} labels</translation>
    </message>
    <message>
        <source>{count} planche</source>
        <translation>{count} sheet</translation>
    </message>
    <message>
        <source>{count} planches</source>
        <translation>{count} sheets</translation>
    </message>
</context>
<context>
    <name>PrintListTab</name>
    <message>
        <source>&amp;Liste</source>
        <translation>L&amp;ist</translation>
    </message>
    <message>
        <source>Liste de {count} personne prête.</source>
        <translation>List of {count} person ready.</translation>
    </message>
    <message>
        <source>Liste de {count} personnes prête.</source>
        <translation>List of {count} people ready.</translation>
    </message>
    <message>
        <source>{count} fiche sous limitation de traitement reste dans le carnet (RGPD, art.&#xa0;18).</source>
        <translation>{count} record whose processing is restricted stays in the book (GDPR, art. 18).</translation>
    </message>
    <message>
        <source>{count} fiches sous limitation de traitement restent dans le carnet (RGPD, art.&#xa0;18).</source>
        <translation>{count} records whose processing is restricted stay in the book (GDPR, art. 18).</translation>
    </message>
    <message>
        <source>&amp;Qui</source>
        <translation>&amp;Who</translation>
    </message>
    <message>
        <source>La liste dit aussi, pour chaque personne, par quel moyen on peut la contacter ce jour-là.</source>
        <translation>The list also says, for each person, by what means they may be contacted that day.</translation>
    </message>
    <message>
        <source>Colonnes</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Une page porte {most} colonnes au plus. Retirez-en.</source>
        <translation>A page holds {most} columns at most. Take some out.</translation>
    </message>
</context>
<context>
    <name>PrintPdf</name>
    <message>
        <source>Impression en cours…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>PrintScope</name>
    <message>
        <source>Qui</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Les {count} contacts choisis</source>
        <translation>The {count} contacts chosen</translation>
    </message>
    <message>
        <source>Le résultat affiché</source>
        <translation>The result shown</translation>
    </message>
    <message>
        <source>Tout le carnet</source>
        <translation>The whole book</translation>
    </message>
    <message>
        <source>Liste : {name}</source>
        <translation>List: {name}</translation>
    </message>
</context>
<context>
    <name>PrintSheetTab</name>
    <message>
        <source>&amp;Fiche</source>
        <translation>S&amp;heet</translation>
    </message>
    <message>
        <source>A&amp;vec les contrats et le fil des échanges</source>
        <translation>With contracts an&amp;d exchanges</translation>
    </message>
    <message>
        <source>La fiche porte ce que votre compte peut lire du contact, et dit par quel moyen on peut le contacter ce jour-là. À une personne qui demande ses données, remettez plutôt la réponse à sa demande d&apos;accès.</source>
        <translation>The sheet holds what your account may read of the contact, and says by what means they may be contacted that day. To a person who asks for their data, rather hand over the answer to their access request.</translation>
    </message>
    <message>
        <source>La fiche du contact ouvert</source>
        <translation>The sheet of the open contact</translation>
    </message>
    <message>
        <source>Fiche prête.</source>
        <translation>Sheet ready.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Verrouillez Aparté, puis rouvrez cette sauvegarde&#xa0;: la reprendre vous sera proposé.</source>
        <translation>Lock Aparté, then open this backup again: you will be offered to put it back.</translation>
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
    <name>ProofDialog</name>
    <message>
        <source>Preuve du consentement</source>
        <translation>Proof of the consent</translation>
    </message>
    <message>
        <source>Le PDF se lit et se remet à la personne. Le dossier complet contient aussi la pièce, le texte, l&apos;extrait du journal et un petit programme qui vérifie le tout sans Aparté ni mot de passe&#xa0;: remettez-le à qui contrôle.</source>
        <translation>The PDF is to be read and handed to the person. The complete file also holds the evidence, the text, the extract of the journal and a small program that checks it all without Aparté or any password: hand it to whoever inspects.</translation>
    </message>
    <message>
        <source>&amp;Preuve en PDF…</source>
        <translation>&amp;Proof as PDF…</translation>
    </message>
    <message>
        <source>&amp;Dossier de preuve complet…</source>
        <translation>&amp;Complete proof file…</translation>
    </message>
    <message>
        <source>Preuve enregistrée.</source>
        <translation>Proof saved.</translation>
    </message>
    <message>
        <source>Dossier de preuve enregistré.</source>
        <translation>Proof file saved.</translation>
    </message>
</context>
<context>
    <name>ProposalsDialog</name>
    <message>
        <source>Est-ce une violation ?</source>
        <translation>Is it a breach?</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Aparté a remarqué ce qui suit. C&apos;est à vous de dire si des données ont été perdues, changées ou vues par quelqu&apos;un qui ne le devait pas. Votre réponse reste au registre.</source>
        <translation>Aparté noticed what follows. It is for you to say whether data were lost, changed or seen by somebody who should not have. Your answer stays in the register.</translation>
    </message>
    <message>
        <source>Plus rien n&apos;attend de réponse.</source>
        <translation>Nothing waits for an answer any more.</translation>
    </message>
    <message>
        <source>Le {when}, par {who}. Ligne {line} du journal.</source>
        <translation>On {when}, by {who}. Line {line} of the journal.</translation>
    </message>
    <message>
        <source>Ce n&apos;en est pas une…</source>
        <translation>It is not one…</translation>
    </message>
    <message>
        <source>C&apos;en est une : ouvrir une fiche…</source>
        <translation>It is one: open an entry…</translation>
    </message>
</context>
<context>
    <name>ProposedRights</name>
    <message>
        <source>Autres droits</source>
        <translation>Other rights</translation>
    </message>
    <message>
        <source>Droits</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>L&apos;opposition s&apos;applique aussitôt à (rien de coché&#xa0;: à tout)</source>
        <translation>The objection applies at once to (nothing ticked: to everything)</translation>
    </message>
</context>
<context>
    <name>PurgeReportDialog</name>
    <message>
        <source>Effacements automatiques</source>
        <translation>Automatic erasures</translation>
    </message>
    <message>
        <source>Rien de nouveau n&apos;a été effacé automatiquement.</source>
        <translation>Nothing new was erased automatically.</translation>
    </message>
    <message>
        <source>Effacements automatiques, sans nom</source>
        <translation>Automatic erasures, without names</translation>
    </message>
    <message>
        <source>&amp;J&apos;ai lu</source>
        <translation>I have &amp;read this</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Le registre des effacements garde un identifiant tiré au hasard, jamais un nom.</source>
        <translation>The log of erasures keeps a random identifier, never a name.</translation>
    </message>
</context>
<context>
    <name>PurgedModel</name>
    <message>
        <source>Effacé le</source>
        <translation>Erased on</translation>
    </message>
    <message>
        <source>Annoncé le</source>
        <translation>Announced on</translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Règle</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Identifiant</source>
        <translation>Identifier</translation>
    </message>
</context>
<context>
    <name>PurposeDialog</name>
    <message>
        <source>Nouvelle finalité</source>
        <translation>New purpose</translation>
    </message>
    <message>
        <source>Modifier la finalité</source>
        <translation>Change the purpose</translation>
    </message>
    <message>
        <source>&amp;Enregistrer la finalité</source>
        <translation>&amp;Save the purpose</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Nom de la finalité</source>
        <translation>Name of the purpose</translation>
    </message>
    <message>
        <source>À quoi servent les données</source>
        <translation>What the data are used for</translation>
    </message>
    <message>
        <source>Base légale</source>
        <translation>Lawful basis</translation>
    </message>
    <message>
        <source>Intérêt poursuivi</source>
        <translation>Interest pursued</translation>
    </message>
    <message>
        <source>Nature des messages</source>
        <translation>Nature of the messages</translation>
    </message>
    <message>
        <source>Se rapporte au métier des &amp;professionnels contactés</source>
        <translation>Relates to the trade of the &amp;professionals contacted</translation>
    </message>
    <message>
        <source>&amp;Nom *</source>
        <translation>&amp;Name *</translation>
    </message>
    <message>
        <source>À &amp;quoi servent les données</source>
        <translation>&amp;What the data are used for</translation>
    </message>
    <message>
        <source>&amp;Base légale</source>
        <translation>Lawful &amp;basis</translation>
    </message>
    <message>
        <source>&amp;Intérêt poursuivi</source>
        <translation>&amp;Interest pursued</translation>
    </message>
    <message>
        <source>Nature des &amp;messages</source>
        <translation>Nature of the &amp;messages</translation>
    </message>
    <message>
        <source>Prestataire qui appelle</source>
        <translation>Third party that calls</translation>
    </message>
    <message>
        <source>Produits ou services, en français</source>
        <translation>Products or services, in French</translation>
    </message>
    <message>
        <source>Produits ou services, en anglais</source>
        <translation>Products or services, in English</translation>
    </message>
    <message>
        <source>Canaux</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Prestataire qui appe&amp;lle</source>
        <translation>Third party that ca&amp;lls</translation>
    </message>
    <message>
        <source>Pr&amp;oduits ou services, en français</source>
        <translation>Pr&amp;oducts or services, in French</translation>
    </message>
    <message>
        <source>Produits ou services, en an&amp;glais</source>
        <translation>Products or services, in En&amp;glish</translation>
    </message>
    <message>
        <source>Qui reçoit les données</source>
        <translation>Who receives the data</translation>
    </message>
    <message>
        <source>Durée de conservation</source>
        <translation>Retention period</translation>
    </message>
    <message>
        <source>Qui &amp;reçoit les données</source>
        <translation>Who &amp;receives the data</translation>
    </message>
    <message>
        <source>&amp;Durée de conservation</source>
        <translation>Retention perio&amp;d</translation>
    </message>
    <message>
        <source>Quand un oui compte</source>
        <translation>When a yes counts</translation>
    </message>
    <message>
        <source>Finalité «&#xa0;{name}&#xa0;» enregistrée.</source>
        <translation>Purpose “{name}” saved.</translation>
    </message>
    <message>
        <source>Cette durée n&apos;est pas celle que Conservation applique aux clients et prospects&#xa0;: la mention ne pourra pas être publiée.</source>
        <translation>This period is not the one that Retention applies to customers and prospects: the notice cannot be published.</translation>
    </message>
</context>
<context>
    <name>PurposePage</name>
    <message>
        <source>À quoi sert ce message&#xa0;?</source>
        <translation>What is this message for?</translation>
    </message>
    <message>
        <source>Sa nature et sa finalité décident qui a le droit de le recevoir.</source>
        <translation>Its nature and its purpose decide who may receive it.</translation>
    </message>
    <message>
        <source>Nom de l&apos;envoi</source>
        <translation>Name of the mailing</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: Lettre de décembre</source>
        <translation>For example: December letter</translation>
    </message>
    <message>
        <source>Nature du message</source>
        <translation>Nature of the message</translation>
    </message>
    <message>
        <source>Finalité</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>&amp;Nom de l&apos;envoi *</source>
        <translation>&amp;Name of the mailing *</translation>
    </message>
    <message>
        <source>Nat&amp;ure du message</source>
        <translation>Nat&amp;ure of the message</translation>
    </message>
    <message>
        <source>&amp;Finalité *</source>
        <translation>Pur&amp;pose *</translation>
    </message>
    <message>
        <source>à choisir</source>
        <translation>to choose</translation>
    </message>
    <message>
        <source>Aucune finalité ne convient à ce genre de message. Créez-la d&apos;abord avec la personne responsable.</source>
        <translation>No purpose suits this kind of message. Create it first with the person in charge.</translation>
    </message>
    <message>
        <source>Offre, nouveauté, lettre d&apos;information, vœux avec une offre. Seules les personnes qui l&apos;acceptent le reçoivent.</source>
        <translation>Offer, news, newsletter, greetings with an offer. Only those who agree receive it.</translation>
    </message>
    <message>
        <source>Proposer de renouveler est commercial. L&apos;information légale de reconduction a sa propre lettre, sous «&#xa0;Reconductions&#xa0;».</source>
        <translation>Offering to renew is commercial. The legal notice of renewal has its own letter, under “Renewals”.</translation>
    </message>
    <message>
        <source>Rendez-vous, livraison, facture, changement d&apos;horaires. Sans promotion, il part à toutes les personnes concernées.</source>
        <translation>Appointment, delivery, invoice, change of hours. Without promotion, it goes to everyone concerned.</translation>
    </message>
    <message>
        <source>Ce que la loi vous oblige à dire. Il part quelles que soient les préférences.</source>
        <translation>What the law obliges you to say. It goes whatever the preferences.</translation>
    </message>
</context>
<context>
    <name>PurposesView</name>
    <message>
        <source>Finalités</source>
        <translation>Purposes</translation>
    </message>
    <message>
        <source>{name} (fermée)</source>
        <translation>{name} (closed)</translation>
    </message>
    <message>
        <source>Montrer les finalités fer&amp;mées</source>
        <translation>Show the &amp;closed purposes</translation>
    </message>
    <message>
        <source>Nouvelle &amp;finalité…</source>
        <translation>New &amp;purpose…</translation>
    </message>
    <message>
        <source>Mo&amp;difier…</source>
        <translation>Chan&amp;ge…</translation>
    </message>
    <message>
        <source>Fe&amp;rmer la finalité</source>
        <translation>C&amp;lose the purpose</translation>
    </message>
    <message>
        <source>Rou&amp;vrir la finalité</source>
        <translation>&amp;Reopen the purpose</translation>
    </message>
    <message>
        <source>Mode {mode}. {explained}</source>
        <translation>Mode {mode}. {explained}</translation>
    </message>
    <message>
        <source>à préciser</source>
        <translation>to be specified</translation>
    </message>
    <message>
        <source>Base légale&#xa0;: {basis}.</source>
        <translation>Lawful basis: {basis}.</translation>
    </message>
    <message>
        <source>Intérêt poursuivi&#xa0;: {text}</source>
        <translation>Interest pursued: {text}</translation>
    </message>
    <message>
        <source>Nature&#xa0;: {kind}.</source>
        <translation>Kind: {kind}.</translation>
    </message>
    <message>
        <source>Canaux&#xa0;: {text}.</source>
        <translation>Channels: {text}.</translation>
    </message>
    <message>
        <source>Prestataire qui appelle&#xa0;: {text}.</source>
        <translation>Third party that calls: {text}.</translation>
    </message>
    <message>
        <source>Produits ou services&#xa0;: {text}.</source>
        <translation>Products or services: {text}.</translation>
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
        <source>Finalité «&#xa0;{name}&#xa0;» fermée&#xa0;: elle ne sert plus. Ses preuves restent.</source>
        <translation>Purpose “{name}” closed: it is used no more. Its proofs stay.</translation>
    </message>
    <message>
        <source>Finalité «&#xa0;{name}&#xa0;» rouverte.</source>
        <translation>Purpose “{name}” reopened.</translation>
    </message>
</context>
<context>
    <name>PutBackDialog</name>
    <message>
        <source>Reprendre le coffre d&apos;une sauvegarde</source>
        <translation>Take the vault back from a backup</translation>
    </message>
    <message>
        <source>Mot de passe du coffre</source>
        <translation>Vault password</translation>
    </message>
    <message>
        <source>&amp;Mot de passe du coffre</source>
        <translation>&amp;Vault password</translation>
    </message>
    <message>
        <source>&amp;Reprendre le coffre</source>
        <translation>&amp;Take the vault back</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Aparté cherche, de la plus récente à la plus ancienne, une sauvegarde dont le coffre est sain.</source>
        <translation>Aparté looks, from the newest to the oldest, for a backup whose vault is sound.</translation>
    </message>
    <message>
        <source>Vos contacts ne sont pas touchés, et le fichier abîmé est gardé à part, dans le dossier des sauvegardes.</source>
        <translation>Your contacts are not touched, and the damaged file is kept aside, in the folder of the backups.</translation>
    </message>
    <message>
        <source>Les archives rangées au coffre depuis cette sauvegarde n&apos;y seront pas&#xa0;: le coffre les comptera à sa prochaine ouverture. Branchez d&apos;abord le disque ou la clé de vos autres sauvegardes.</source>
        <translation>The archives put into the vault since that backup will not be in it: the vault will count them at its next opening. First plug in the disk or stick of your other backups.</translation>
    </message>
    <message>
        <source>Lecture des sauvegardes…</source>
        <translation>Reading the backups…</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Le coffre est repris de la sauvegarde du {when}. Ouvrez-le avec son mot de passe.</source>
        <translation>The vault is taken back from the backup of {when}. Open it with its password.</translation>
    </message>
    <message>
        <source>Le coffre est repris de la sauvegarde du {when}. Le fichier abîmé est dans « {folder} », pour trente jours.</source>
        <translation>The vault is taken back from the backup of {when}. The damaged file is in “{folder}”, for thirty days.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Je ne sais pas encore</source>
        <translation>I do not know yet</translation>
    </message>
</context>
<context>
    <name>ReasonList</name>
    <message>
        <source>Archives par raison</source>
        <translation>Archives by reason</translation>
    </message>
    <message>
        <source>Toutes les raisons</source>
        <translation>All reasons</translation>
    </message>
    <message>
        <source>aucune archive</source>
        <translation>no archive</translation>
    </message>
    <message>
        <source>1 archive</source>
        <translation>1 archive</translation>
    </message>
    <message>
        <source>{count} archives</source>
        <translation>{count} archives</translation>
    </message>
    <message>
        <source>{count} cette année</source>
        <translation>{count} this year</translation>
    </message>
    <message>
        <source>prochaine fin {day}</source>
        <translation>next end {day}</translation>
    </message>
</context>
<context>
    <name>RecapPage</name>
    <message>
        <source>Tout est prêt</source>
        <translation>All is ready</translation>
    </message>
    <message>
        <source>Aparté n&apos;envoie rien lui-même&#xa0;: il prépare un fichier, daté, que vous utilisez.</source>
        <translation>Aparté sends nothing itself: it prepares a dated file that you use.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
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
        <source>Destinataires</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>À utiliser jusqu&apos;au</source>
        <translation>To be used by</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Exporter les destinataires…</source>
        <translation>&amp;Export the recipients…</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Message du premier destinataire</source>
        <translation>Message of the first recipient</translation>
    </message>
    <message>
        <source>Ce que lira la première personne</source>
        <translation>What the first person will read</translation>
    </message>
    <message>
        <source>{count} personne</source>
        <translation>{count} person</translation>
    </message>
    <message>
        <source>{count} personnes</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>{count} écartée</source>
        <translation>{count} left out</translation>
    </message>
    <message>
        <source>{count} écartées</source>
        <translation>{count} left out</translation>
    </message>
    <message>
        <source>{count} personne doit lire une mention avec ce courrier&#xa0;: elle est dans le classeur Excel.</source>
        <translation>{count} person must read a notice with this letter: it is in the Excel workbook.</translation>
    </message>
    <message>
        <source>{count} personnes doivent lire une mention avec ce courrier&#xa0;: elle est dans le classeur Excel.</source>
        <translation>{count} people must read a notice with this letter: it is in the Excel workbook.</translation>
    </message>
    <message>
        <source>Préparation du fichier…</source>
        <translation>Preparing the file…</translation>
    </message>
    <message>
        <source>Un brouillon par personne&#xa0;: ouvrez-le dans votre messagerie, puis envoyez-le.</source>
        <translation>One draft per person: open it in your mail program, then send it.</translation>
    </message>
    <message>
        <source>Ce fichier n&apos;est pas chiffré&#xa0;: gardez-le sur cet ordinateur et supprimez-le après l&apos;envoi.</source>
        <translation>This file is not encrypted: keep it on this computer and delete it after the mailing.</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Remettre le reçu</source>
        <translation>Hand over the receipt</translation>
    </message>
    <message>
        <source>Le reçu dit ce que la personne a accepté ou refusé, et comment revenir dessus.</source>
        <translation>The receipt says what the person agreed to or refused, and how to come back on it.</translation>
    </message>
    <message>
        <source>Langue du reçu</source>
        <translation>Language of the receipt</translation>
    </message>
    <message>
        <source>&amp;Ouvrir pour imprimer</source>
        <translation>&amp;Open to print</translation>
    </message>
    <message>
        <source>&amp;Préparer un e-mail</source>
        <translation>&amp;Prepare an e-mail</translation>
    </message>
    <message>
        <source>&amp;Enregistrer le PDF…</source>
        <translation>&amp;Save the PDF…</translation>
    </message>
    <message>
        <source>Le reçu est ouvert&#xa0;: imprimez-le et remettez-le.</source>
        <translation>The receipt is open: print it and hand it over.</translation>
    </message>
    <message>
        <source>Le brouillon est prêt dans votre messagerie&#xa0;: relisez-le, puis envoyez-le.</source>
        <translation>The draft is ready in your mail program: read it again, then send it.</translation>
    </message>
    <message>
        <source>Reçu enregistré.</source>
        <translation>Receipt saved.</translation>
    </message>
</context>
<context>
    <name>RecipientsDialog</name>
    <message>
        <source>Destinataires</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>&amp;Ne plus la contacter (opposition)</source>
        <translation>Do &amp;not contact them again (objection)</translation>
    </message>
    <message>
        <source>Son message est &amp;revenu</source>
        <translation>Their message came &amp;back</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Opposition enregistrée&#xa0;: elle vaut tout de suite.</source>
        <translation>Objection recorded: it holds at once.</translation>
    </message>
    <message>
        <source>Retour noté.</source>
        <translation>Return recorded.</translation>
    </message>
    <message>
        <source>Destinataires à informer</source>
        <translation>Recipients to be told</translation>
    </message>
    <message>
        <source>Ceux à qui ces données ont été transmises doivent apprendre la rectification, l&apos;effacement ou la limitation.</source>
        <translation>Those to whom these data were passed must be told of the rectification, the erasure or the restriction.</translation>
    </message>
    <message>
        <source>Destinataire</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Comment le joindre</source>
        <translation>How to reach them</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Aucune transmission n&apos;est inscrite pour cette personne.</source>
        <translation>Nothing is recorded as passed on for this person.</translation>
    </message>
    <message>
        <source>&amp;Autre destinataire</source>
        <translation>&amp;Other recipient</translation>
    </message>
    <message>
        <source>A&amp;jouter</source>
        <translation>A&amp;dd</translation>
    </message>
    <message>
        <source>É&amp;crire au destinataire…</source>
        <translation>&amp;Write to the recipient…</translation>
    </message>
    <message>
        <source>&amp;Impossible de l&apos;informer…</source>
        <translation>&amp;Impossible to tell…</translation>
    </message>
    <message>
        <source>informé le {day}</source>
        <translation>told on {day}</translation>
    </message>
    <message>
        <source>à informer</source>
        <translation>to be told</translation>
    </message>
    <message>
        <source>Destinataire ajouté.</source>
        <translation>Recipient added.</translation>
    </message>
    <message>
        <source>Destinataire informé.</source>
        <translation>Recipient told.</translation>
    </message>
    <message>
        <source>Impossible de l&apos;informer</source>
        <translation>Impossible to tell</translation>
    </message>
    <message>
        <source>Pourquoi est-ce impossible, ou hors de proportion&#xa0;?</source>
        <translation>Why is it impossible, or out of proportion?</translation>
    </message>
    <message>
        <source>Noter</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Raison notée.</source>
        <translation>Reason noted.</translation>
    </message>
    <message>
        <source>Comm&amp;ent le joindre</source>
        <translation>How to &amp;reach them</translation>
    </message>
    <message>
        <source>Informé aujourd&apos;&amp;hui</source>
        <translation>&amp;Told today</translation>
    </message>
</context>
<context>
    <name>RecipientsModel</name>
    <message>
        <source>Personne</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Pourquoi c&apos;était permis</source>
        <translation>Why it was allowed</translation>
    </message>
    <message>
        <source>Depuis</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>ne plus contacter</source>
        <translation>do not contact again</translation>
    </message>
</context>
<context>
    <name>RectifyDialog</name>
    <message>
        <source>Rectifier à la demande de la personne</source>
        <translation>Rectify at the person’s request</translation>
    </message>
    <message>
        <source>Ce qui est demandé&#xa0;: {asked}</source>
        <translation>What is asked: {asked}</translation>
    </message>
    <message>
        <source>L&apos;avant et l&apos;après de chaque champ sont gardés avec la demande. Les échanges ne changent pas.</source>
        <translation>Before and after of each field are kept with the request. Interactions do not change.</translation>
    </message>
    <message>
        <source>&amp;Rectifier</source>
        <translation>&amp;Rectify</translation>
    </message>
    <message>
        <source>Données rectifiées. Il reste à répondre à la personne.</source>
        <translation>Data rectified. The person is still to be answered.</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>Fiches&#xa0;: {count}. À compléter&#xa0;: {incomplete}. À relire&#xa0;: {due}.</source>
        <translation>Sheets: {count}. To be completed: {incomplete}. To be read again: {due}.</translation>
    </message>
    <message>
        <source>Montrer les fiches arc&amp;hivées</source>
        <translation>Show arc&amp;hived sheets</translation>
    </message>
    <message>
        <source>Fiches du registre</source>
        <translation>Sheets of the register</translation>
    </message>
    <message>
        <source>A&amp;jouter une fiche</source>
        <translation>&amp;Add a sheet</translation>
    </message>
    <message>
        <source>E&amp;xporter le registre</source>
        <translation>E&amp;xport the register</translation>
    </message>
    <message>
        <source>&amp;Compléter…</source>
        <translation>&amp;Complete…</translation>
    </message>
    <message>
        <source>Mo&amp;difier…</source>
        <translation>E&amp;dit…</translation>
    </message>
    <message>
        <source>Rel&amp;ue aujourd&apos;hui</source>
        <translation>&amp;Read again today</translation>
    </message>
    <message>
        <source>Archi&amp;ver</source>
        <translation>Archi&amp;ve</translation>
    </message>
    <message>
        <source>&amp;Reprendre</source>
        <translation>Take &amp;up again</translation>
    </message>
    <message>
        <source>Versio&amp;ns…</source>
        <translation>Versio&amp;ns…</translation>
    </message>
    <message>
        <source>Ce que dit la fiche</source>
        <translation>What the sheet says</translation>
    </message>
    <message>
        <source>Fiche incomplète&#xa0;: {gaps}.</source>
        <translation>Incomplete sheet: {gaps}.</translation>
    </message>
    <message>
        <source>Créée le {created}. Dernière mise à jour le {updated}. {reviewed} À relire le {due}.</source>
        <translation>Created on {created}. Last updated on {updated}. {reviewed} To be read again on {due}.</translation>
    </message>
    <message>
        <source>Relue le {day}.</source>
        <translation>Read again on {day}.</translation>
    </message>
    <message>
        <source>Jamais relue.</source>
        <translation>Never read again.</translation>
    </message>
    <message>
        <source>Fiche «&#xa0;{name}&#xa0;» ajoutée au registre.</source>
        <translation>Sheet “{name}” added to the register.</translation>
    </message>
    <message>
        <source>Fiche «&#xa0;{name}&#xa0;» enregistrée&#xa0;; ce qu&apos;elle disait avant reste dans ses versions.</source>
        <translation>Sheet “{name}” saved; what it said before stays in its versions.</translation>
    </message>
    <message>
        <source>Fiche «&#xa0;{name}&#xa0;» relue&#xa0;: prochaine relecture dans un an.</source>
        <translation>Sheet “{name}” read again: next time in a year.</translation>
    </message>
    <message>
        <source>Fiche «&#xa0;{name}&#xa0;» archivée&#xa0;: elle reste au registre.</source>
        <translation>Sheet “{name}” archived: it stays in the register.</translation>
    </message>
    <message>
        <source>Fiche «&#xa0;{name}&#xa0;» reprise.</source>
        <translation>Sheet “{name}” taken up again.</translation>
    </message>
    <message>
        <source>Enregistrer le registre</source>
        <translation>Save the register</translation>
    </message>
    <message>
        <source>Registre enregistré dans {file}.</source>
        <translation>Register saved in {file}.</translation>
    </message>
</context>
<context>
    <name>RenewalFields</name>
    <message>
        <source>Se reconduit &amp;tacitement</source>
        <translation>Renews &amp;tacitly</translation>
    </message>
    <message>
        <source>Dernier jour pour refuser</source>
        <translation>Last day to refuse</translation>
    </message>
    <message>
        <source>Dernier &amp;jour pour refuser</source>
        <translation>Last &amp;day to refuse</translation>
    </message>
</context>
<context>
    <name>RenewalsModel</name>
    <message>
        <source>Personne</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Contrat</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Peut refuser jusqu&apos;au</source>
        <translation>May refuse until</translation>
    </message>
    <message>
        <source>À informer jusqu&apos;au</source>
        <translation>To be informed by</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>RenewalsView</name>
    <message>
        <source>Information de reconduction prête dans {file}. Envoyez-la sans attendre.</source>
        <translation>Renewal notice ready in {file}. Send it without delay.</translation>
    </message>
    <message>
        <source>Reconductions</source>
        <translation>Renewals</translation>
    </message>
    <message>
        <source>Envoyer par</source>
        <translation>Send by</translation>
    </message>
    <message>
        <source>&amp;Préparer l&apos;information…</source>
        <translation>&amp;Prepare the notice…</translation>
    </message>
    <message>
        <source>Information de reconduction tacite</source>
        <translation>Tacit renewal notice</translation>
    </message>
    <message>
        <source>Aucune information de reconduction à envoyer. Notez sur la fiche d&apos;une personne les contrats qui se reconduisent d&apos;eux-mêmes&#xa0;: Aparté vous les rappelle trois mois avant.</source>
        <translation>No renewal notice to send. Note on a person’s page the contracts that renew themselves: Aparté reminds you three months before.</translation>
    </message>
    <message>
        <source>La loi demande cette information au plus tard le {day}, même à qui refuse vos messages.</source>
        <translation>The law asks for this notice by {day} at the latest, even for those who refuse your messages.</translation>
    </message>
    <message>
        <source>Le délai est passé depuis le {day}. Envoyez-la quand même&#xa0;: la personne pourra partir à tout moment.</source>
        <translation>The time has passed since {day}. Send it all the same: the person may leave at any moment.</translation>
    </message>
    <message>
        <source>La date de refus est passée. La personne peut mettre fin au contrat gratuitement, à tout moment.</source>
        <translation>The date of refusal has passed. The person may end the contract free of charge, at any moment.</translation>
    </message>
    <message>
        <source>Il manque une adresse sur sa fiche.</source>
        <translation>An address is missing on their page.</translation>
    </message>
    <message>
        <source>Brouillon (*.eml)</source>
        <translation>Draft (*.eml)</translation>
    </message>
    <message>
        <source>Où ranger la lettre</source>
        <translation>Where to put the letter</translation>
    </message>
</context>
<context>
    <name>ReplyDialog</name>
    <message>
        <source>Réponse à une demande de confirmation</source>
        <translation>Reply to a confirmation request</translation>
    </message>
    <message>
        <source>Ce que la personne écrit</source>
        <translation>What the person writes</translation>
    </message>
    <message>
        <source>(rien, hors de notre message cité)</source>
        <translation>(nothing, besides our quoted message)</translation>
    </message>
    <message>
        <source>Elle semble dire non. Si elle ne veut plus rien recevoir, enregistrez-le sur sa fiche.</source>
        <translation>They seem to say no. If they want to receive nothing more, record it on their page.</translation>
    </message>
    <message>
        <source>Personne</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Adresse interrogée</source>
        <translation>Address asked</translation>
    </message>
    <message>
        <source>Réponse venue de</source>
        <translation>Reply came from</translation>
    </message>
    <message>
        <source>adresse illisible</source>
        <translation>address that cannot be read</translation>
    </message>
    <message>
        <source>Datée du</source>
        <translation>Dated</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Ce qui attend</source>
        <translation>What waits</translation>
    </message>
    <message>
        <source>&amp;Fermer sans rien noter</source>
        <translation>&amp;Close without recording</translation>
    </message>
    <message>
        <source>Noter son &amp;refus</source>
        <translation>Record the &amp;refusal</translation>
    </message>
    <message>
        <source>&amp;Confirmer son accord</source>
        <translation>&amp;Confirm the agreement</translation>
    </message>
    <message>
        <source>&amp;Confirmer, j&apos;ai vérifié</source>
        <translation>&amp;Confirm, I have checked</translation>
    </message>
    <message>
        <source>Accord de {name} confirmé, sa réponse est gardée comme preuve.</source>
        <translation>Agreement of {name} confirmed, the reply is kept as proof.</translation>
    </message>
    <message>
        <source>Refus de {name} enregistré, sa réponse est gardée comme preuve.</source>
        <translation>Refusal of {name} recorded, the reply is kept as proof.</translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Mots trouvés</source>
        <translation>Words found</translation>
    </message>
    <message>
        <source>À faire</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>écrire autrement</source>
        <translation>write otherwise</translation>
    </message>
    <message>
        <source>vérifier</source>
        <translation>check</translation>
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
        <source>Réponses du site enregistrées avec leur preuve&#xa0;: {count}.</source>
        <translation>Answers from the website recorded with their proof: {count}.</translation>
    </message>
    <message>
        <source>Cellules écartées&#xa0;: {count}. Elles contenaient ce qu&apos;aucune fiche ne doit contenir (santé, opinions, injures, numéro de Sécurité sociale, RIB ou carte)&#xa0;; le reste de la ligne est importé.</source>
        <translation>Cells left out: {count}. They held what no contact page may hold (health, opinions, insults, social security, bank or card number); the rest of the row is imported.</translation>
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
    <message>
        <source>Enregistrer le compte &amp;rendu…</source>
        <translation>Save the &amp;report…</translation>
    </message>
    <message>
        <source>Contacts mis à jour</source>
        <translation>Contacts updated</translation>
    </message>
    <message>
        <source>Refus enregistrés&#xa0;: {count}. Ces personnes ne figureront plus dans aucun envoi, et l&apos;annulation de l&apos;import ne lève pas leur refus.</source>
        <translation>Refusals recorded: {count}. These persons will be in no mailing any more, and taking the import back does not lift their refusal.</translation>
    </message>
</context>
<context>
    <name>RequestActs</name>
    <message>
        <source>Identité établie&#xa0;; le document a été supprimé.</source>
        <translation>Identity settled; the document was deleted.</translation>
    </message>
    <message>
        <source>Identité établie.</source>
        <translation>Identity settled.</translation>
    </message>
    <message>
        <source>Document gardé jusqu&apos;à ce que l&apos;identité soit établie.</source>
        <translation>Document kept until identity is settled.</translation>
    </message>
    <message>
        <source>Lettre</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Dossier de preuve</source>
        <translation>Compliance file</translation>
    </message>
    <message>
        <source>Certificat enregistré&#xa0;: {file}</source>
        <translation>Certificate saved: {file}</translation>
    </message>
    <message>
        <source>Demande n°&#xa0;{number} close.</source>
        <translation>Request no. {number} closed.</translation>
    </message>
    <message>
        <source>Frais abandonnés.</source>
        <translation>Fee waived.</translation>
    </message>
    <message>
        <source>Message reçu</source>
        <translation>Message received</translation>
    </message>
    <message>
        <source>Message collé</source>
        <translation>Pasted message</translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <source>&amp;Répondre…</source>
        <translation>&amp;Answer…</translation>
    </message>
    <message>
        <source>Écrire une &amp;lettre…</source>
        <translation>Write a &amp;letter…</translation>
    </message>
    <message>
        <source>&amp;Identité</source>
        <translation>&amp;Identity</translation>
    </message>
    <message>
        <source>&amp;Prolonger…</source>
        <translation>&amp;Extend…</translation>
    </message>
    <message>
        <source>&amp;Clore…</source>
        <translation>&amp;Close…</translation>
    </message>
    <message>
        <source>Autres actes</source>
        <translation>Other acts</translation>
    </message>
    <message>
        <source>Étapes</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Un doute…</source>
        <translation>A doubt…</translation>
    </message>
    <message>
        <source>Joindre le document reçu…</source>
        <translation>Attach the document received…</translation>
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
        <source>Identité&#xa0;: {text}</source>
        <translation>Identity: {text}</translation>
    </message>
    <message>
        <source>Doute&#xa0;: {text}</source>
        <translation>Doubt: {text}</translation>
    </message>
    <message>
        <source>Sans les jours de doute, le délai irait au {text}.</source>
        <translation>Without the days of doubt, the deadline would be {text}.</translation>
    </message>
    <message>
        <source>Demandée par {text}</source>
        <translation>Asked by {text}</translation>
    </message>
    <message>
        <source>Motif&#xa0;: {text}</source>
        <translation>Ground: {text}</translation>
    </message>
    <message>
        <source>Demandé&#xa0;: {text}</source>
        <translation>Asked: {text}</translation>
    </message>
    <message>
        <source>Prolongée&#xa0;: {text}</source>
        <translation>Extended: {text}</translation>
    </message>
    <message>
        <source>Décision&#xa0;: {text}</source>
        <translation>Decision: {text}</translation>
    </message>
    <message>
        <source>Frais demandés&#xa0;: {text}</source>
        <translation>Fee asked: {text}</translation>
    </message>
    <message>
        <source>Document d&apos;identité gardé jusqu&apos;à ce que l&apos;identité soit établie.</source>
        <translation>Identity document kept until identity is settled.</translation>
    </message>
    <message>
        <source>Ouvrir la fiche</source>
        <translation>Open the record</translation>
    </message>
    <message>
        <source>Lire le message reçu…</source>
        <translation>Read the message received…</translation>
    </message>
    <message>
        <source>Voir la demande n°&#xa0;{number} du même message</source>
        <translation>See request no. {number} of the same message</translation>
    </message>
    <message>
        <source>Destinataires à informer…</source>
        <translation>Recipients to be told…</translation>
    </message>
    <message>
        <source>Chercher dans le coffre…</source>
        <translation>Search the vault…</translation>
    </message>
    <message>
        <source>Demander des frais…</source>
        <translation>Ask a fee…</translation>
    </message>
    <message>
        <source>Renoncer aux frais</source>
        <translation>Waive the fee</translation>
    </message>
    <message>
        <source>Dossier de preuve…</source>
        <translation>Compliance file…</translation>
    </message>
    <message>
        <source>Certificat d&apos;effacement…</source>
        <translation>Certificate of erasure…</translation>
    </message>
    <message>
        <source>Noter l&apos;envoi&#xa0;: {kind}…</source>
        <translation>Note the sending: {kind}…</translation>
    </message>
    <message>
        <source>Revoir la lettre&#xa0;: {kind}…</source>
        <translation>See the letter again: {kind}…</translation>
    </message>
</context>
<context>
    <name>RequesterChooser</name>
    <message>
        <source>Une a&amp;utre personne du fichier</source>
        <translation>An&amp;other person of the book</translation>
    </message>
    <message>
        <source>&amp;Quelqu&apos;un qui n&apos;est pas du fichier</source>
        <translation>&amp;Somebody who is not in the book</translation>
    </message>
    <message>
        <source>Nom de la personne</source>
        <translation>Name of the person</translation>
    </message>
    <message>
        <source>Son nom, ou son adresse si elle ne le dit pas</source>
        <translation>Their name, or their address if they do not give it</translation>
    </message>
    <message>
        <source>Nom de l&apos;héritier</source>
        <translation>Heir’s name</translation>
    </message>
    <message>
        <source>Motif de l&apos;héritier</source>
        <translation>Heir’s ground</translation>
    </message>
    <message>
        <source>Cette personne est décédée&#xa0;: un héritier agit pour elle.</source>
        <translation>This person has died: an heir acts for them.</translation>
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
        <source>Un fichier .ics, à ouvrir dans votre agenda&#xa0;: il ne nomme personne</source>
        <translation>An .ics file to open in your calendar: it names nobody</translation>
    </message>
    <message>
        <source>Lire un &amp;message…</source>
        <translation>Read a &amp;message…</translation>
    </message>
    <message>
        <source>&amp;Nouvelle demande…</source>
        <translation>&amp;New request…</translation>
    </message>
    <message>
        <source>Échéances enregistrées&#xa0;: {file}</source>
        <translation>Deadlines saved: {file}</translation>
    </message>
    <message>
        <source>Échéances en a&amp;genda…</source>
        <translation>&amp;Deadlines to calendar…</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restaurer {name} dans les contacts</source>
        <translation>Restore {name} to the contacts</translation>
    </message>
    <message>
        <source>&amp;Restaurer la personne</source>
        <translation>&amp;Restore the person</translation>
    </message>
    <message>
        <source>Une nouvelle fiche est créée avec l&apos;identité et les coordonnées de l&apos;archive du {day}.</source>
        <translation>A new record is made with the identity and the contact details of the archive of {day}.</translation>
    </message>
    <message>
        <source>La personne n&apos;est pas plus sollicitée qu&apos;avant&#xa0;: ses refus, retraits et oppositions restent en vigueur, ses accords d&apos;autrefois ne valent plus et se redemandent, et la fiche ne sert qu&apos;à la finalité choisie.</source>
        <translation>The person is not solicited more than before: their refusals, withdrawals and objections stay in force, their agreements of the past no longer hold and are to be asked again, and the record serves only the purpose chosen.</translation>
    </message>
    <message>
        <source>Elle est à informer de nouveau. L&apos;archive reste au coffre jusqu&apos;à sa date de fin.</source>
        <translation>They are to be informed again. The archive stays in the vault until its end date.</translation>
    </message>
    <message>
        <source>à choisir</source>
        <translation>to choose</translation>
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
        <source>Motif</source>
        <translation>Motive</translation>
    </message>
    <message>
        <source>Raison écrite</source>
        <translation>Written reason</translation>
    </message>
    <message>
        <source>ce que dit l&apos;archive</source>
        <translation>what the archive says</translation>
    </message>
    <message>
        <source>ce que la personne vient de faire</source>
        <translation>what the person has just done</translation>
    </message>
    <message>
        <source>un contrat en cours</source>
        <translation>a running contract</translation>
    </message>
    <message>
        <source>Durée comptée depuis</source>
        <translation>Term counted from</translation>
    </message>
    <message>
        <source>Acte de la personne</source>
        <translation>Act of the person</translation>
    </message>
    <message>
        <source>Contrat</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Jour de l&apos;acte ou début du contrat</source>
        <translation>Day of the act or start of the contract</translation>
    </message>
    <message>
        <source>&amp;Finalité</source>
        <translation>&amp;Purpose</translation>
    </message>
    <message>
        <source>&amp;Base légale</source>
        <translation>Lawful &amp;basis</translation>
    </message>
    <message>
        <source>&amp;Motif</source>
        <translation>&amp;Motive</translation>
    </message>
    <message>
        <source>Raison &amp;écrite</source>
        <translation>Written reaso&amp;n</translation>
    </message>
    <message>
        <source>&amp;Durée comptée depuis</source>
        <translation>&amp;Term counted from</translation>
    </message>
    <message>
        <source>A&amp;cte de la personne</source>
        <translation>&amp;Act of the person</translation>
    </message>
    <message>
        <source>C&amp;ontrat</source>
        <translation>C&amp;ontract</translation>
    </message>
    <message>
        <source>&amp;Jour</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>La fiche sera gardée tant que le contrat court.</source>
        <translation>The record will be kept as long as the contract runs.</translation>
    </message>
    <message>
        <source>La fiche sera gardée jusqu&apos;au {day}, si la personne ne donne plus signe.</source>
        <translation>The record will be kept until {day}, if the person gives no other sign.</translation>
    </message>
    <message>
        <source>{name} est de nouveau dans les contacts.</source>
        <translation>{name} is in the contacts again.</translation>
    </message>
</context>
<context>
    <name>RestoreWizard</name>
    <message>
        <source>Reprendre une sauvegarde</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Avancement de la reprise</source>
        <translation>Progress of the restore</translation>
    </message>
    <message>
        <source>Reprendre cette sauvegarde</source>
        <translation>Restore this backup</translation>
    </message>
    <message>
        <source>Ouvrir le carnet</source>
        <translation>Open the contact book</translation>
    </message>
</context>
<context>
    <name>RestrictDialog</name>
    <message>
        <source>Limiter le traitement</source>
        <translation>Restrict processing</translation>
    </message>
    <message>
        <source>La fiche sera seulement conservée&#xa0;: hors des listes, des envois et des recherches, visible des seules personnes qui répondent aux demandes. Elle le restera jusqu&apos;à ce que vous leviez la limitation.</source>
        <translation>The record will only be stored: out of lists, mailings and searches, visible only to those who answer requests. It stays so until you lift the restriction.</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>&amp;Pourquoi</source>
        <translation>&amp;Why</translation>
    </message>
    <message>
        <source>&amp;Limiter maintenant</source>
        <translation>&amp;Restrict now</translation>
    </message>
    <message>
        <source>Traitement limité. Il reste à répondre à la personne.</source>
        <translation>Processing restricted. The person is still to be answered.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Voici ce qui sera réglé</source>
        <translation>This is what will be set</translation>
    </message>
    <message>
        <source>Rien n&apos;est encore changé. Tout reste modifiable ensuite dans les réglages.</source>
        <translation>Nothing is changed yet. Everything can be changed later in the settings.</translation>
    </message>
    <message>
        <source>Rien à changer&#xa0;: vos réglages suivent déjà vos réponses.</source>
        <translation>Nothing to change: your settings follow your answers already.</translation>
    </message>
    <message>
        <source>Aujourd&apos;hui plus strict que vos réponses</source>
        <translation>Stricter today than your answers</translation>
    </message>
    <message>
        <source>Rien de cela ne change, sauf ce que vous cochez.</source>
        <translation>None of this changes, but what you tick.</translation>
    </message>
    <message>
        <source>À savoir</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>Changer aussi ce réglage</source>
        <translation>Change this setting too</translation>
    </message>
    <message>
        <source>Changer aussi&#xa0;: {setting}</source>
        <translation>Change too: {setting}</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Effacer &amp;ces {count} fiches échues…</source>
        <translation>Erase &amp;these {count} records that are due…</translation>
    </message>
    <message>
        <source>Conservation</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>À traiter</source>
        <translation>To settle</translation>
    </message>
    <message>
        <source>{due} · {soon} dans 30 jours · {later} dans 90 jours · {waiting} en attente de réponse</source>
        <translation>{due} · {soon} within 30 days · {later} within 90 days · {waiting} waiting for an answer</translation>
    </message>
    <message>
        <source>{count} échu</source>
        <translation>{count} due</translation>
    </message>
    <message>
        <source>{count} échus</source>
        <translation>{count} due</translation>
    </message>
    <message>
        <source>L&apos;année en image</source>
        <translation>The year in a picture</translation>
    </message>
    <message>
        <source>Durées</source>
        <translation>Periods</translation>
    </message>
    <message>
        <source>Anonymisés</source>
        <translation>Anonymised</translation>
    </message>
    <message>
        <source>Effacements annoncés</source>
        <translation>Announced erasures</translation>
    </message>
</context>
<context>
    <name>ReturnedFormDialog</name>
    <message>
        <source>Formulaire revenu</source>
        <translation>Form that came back</translation>
    </message>
    <message>
        <source>Parent qui a signé avec la personne</source>
        <translation>Parent who signed with the person</translation>
    </message>
    <message>
        <source>&amp;Enregistrer ces réponses</source>
        <translation>&amp;Save these answers</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Lisez les cases cochées sur la page et reportez-les ici. Une case laissée vide n&apos;est pas une réponse.</source>
        <translation>Read the boxes ticked on the page and copy them here. A box left empty is no answer.</translation>
    </message>
    <message>
        <source>Voici ce que la personne a répondu dans le fichier. Vérifiez, puis enregistrez.</source>
        <translation>Here is what the person answered in the file. Check, then save.</translation>
    </message>
    <message>
        <source>{count} réponse enregistrée pour {name}, avec le formulaire comme preuve.</source>
        <translation>{count} answer recorded for {name}, with the form as proof.</translation>
    </message>
    <message>
        <source>{count} réponses enregistrées pour {name}, avec le formulaire comme preuve.</source>
        <translation>{count} answers recorded for {name}, with the form as proof.</translation>
    </message>
    <message>
        <source>Première page du formulaire revenu</source>
        <translation>First page of the form that came back</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>ReturnsDialog</name>
    <message>
        <source>Retours et refus</source>
        <translation>Returns and refusals</translation>
    </message>
    <message>
        <source>Choisissez les messages revenus et les réponses (fichiers .eml), ou un tableau d&apos;adresses (Excel ou CSV). Les demandes de désinscription sont reconnues et valent tout de suite.</source>
        <translation>Choose the messages that came back and the replies (.eml files), or a table of addresses (Excel or CSV). Requests to unsubscribe are recognised and hold at once.</translation>
    </message>
    <message>
        <source>Un tableau contient</source>
        <translation>A table holds</translation>
    </message>
    <message>
        <source>des messages revenus</source>
        <translation>messages that came back</translation>
    </message>
    <message>
        <source>des demandes de désinscription</source>
        <translation>requests to unsubscribe</translation>
    </message>
    <message>
        <source>&amp;Choisir les fichiers…</source>
        <translation>&amp;Choose the files…</translation>
    </message>
    <message>
        <source>Ces adresses n&apos;existent plus&#xa0;:</source>
        <translation>These addresses exist no more:</translation>
    </message>
    <message>
        <source>Adresses qui n&apos;existent plus</source>
        <translation>Addresses that exist no more</translation>
    </message>
    <message>
        <source>&amp;Retirer les adresses cochées des fiches</source>
        <translation>&amp;Remove the ticked addresses from the pages</translation>
    </message>
    <message>
        <source>&amp;Un tableau contient</source>
        <translation>A &amp;table holds</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Messages revenus</source>
        <translation>Messages that came back</translation>
    </message>
    <message>
        <source>Retours (*.eml *.csv *.xlsx *.txt)</source>
        <translation>Returns (*.eml *.csv *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>{count} adresse inconnue</source>
        <translation>{count} unknown address</translation>
    </message>
    <message>
        <source>{count} adresses inconnues</source>
        <translation>{count} unknown addresses</translation>
    </message>
    <message>
        <source>{count} échec passager</source>
        <translation>{count} temporary failure</translation>
    </message>
    <message>
        <source>{count} échecs passagers</source>
        <translation>{count} temporary failures</translation>
    </message>
    <message>
        <source>{count} message refusé</source>
        <translation>{count} message refused</translation>
    </message>
    <message>
        <source>{count} messages refusés</source>
        <translation>{count} messages refused</translation>
    </message>
    <message>
        <source>{count} désinscription, honorée</source>
        <translation>{count} unsubscription, honoured</translation>
    </message>
    <message>
        <source>{count} désinscriptions, honorées</source>
        <translation>{count} unsubscriptions, honoured</translation>
    </message>
    <message>
        <source>{count} ligne sans destinataire correspondant</source>
        <translation>{count} line without a matching recipient</translation>
    </message>
    <message>
        <source>{count} lignes sans destinataire correspondant</source>
        <translation>{count} lines without a matching recipient</translation>
    </message>
    <message>
        <source>{count} adresse retirée.</source>
        <translation>{count} address removed.</translation>
    </message>
    <message>
        <source>{count} adresses retirées.</source>
        <translation>{count} addresses removed.</translation>
    </message>
    <message>
        <source>Taux de retour de cet envoi&#xa0;: {rate}&#xa0;%</source>
        <translation>Return rate of this mailing: {rate} %</translation>
    </message>
    <message>
        <source>Retours notés.</source>
        <translation>Returns recorded.</translation>
    </message>
</context>
<context>
    <name>ReviewTab</name>
    <message>
        <source>Montrer</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>&amp;Montrer</source>
        <translation>&amp;Show</translation>
    </message>
    <message>
        <source>Contacts arrivés à échéance</source>
        <translation>Contacts at their term</translation>
    </message>
    <message>
        <source>Rien à traiter ici. Aparté vous préviendra ici et sur l&apos;accueil.</source>
        <translation>Nothing to decide here. Aparté will tell you here and on the home screen.</translation>
    </message>
    <message>
        <source>&amp;Réponse reçue</source>
        <translation>Answer re&amp;ceived</translation>
    </message>
    <message>
        <source>Souhaite &amp;rester…</source>
        <translation>Wishes to &amp;stay…</translation>
    </message>
    <message>
        <source>Ne souhaite &amp;pas rester…</source>
        <translation>Does &amp;not wish to stay…</translation>
    </message>
    <message>
        <source>Refaire la &amp;lettre ou le brouillon…</source>
        <translation>Make the &amp;letter or draft again…</translation>
    </message>
    <message>
        <source>Ouvrir la &amp;fiche</source>
        <translation>&amp;Open the record</translation>
    </message>
    <message>
        <source>&amp;Garder : contrat…</source>
        <translation>&amp;Keep: contract…</translation>
    </message>
    <message>
        <source>&amp;Demander une fois…</source>
        <translation>&amp;Ask once…</translation>
    </message>
    <message>
        <source>A&amp;nonymiser…</source>
        <translation>Anony&amp;mise…</translation>
    </message>
    <message>
        <source>&amp;Effacer ou archiver au coffre…</source>
        <translation>&amp;Erase or archive in the vault…</translation>
    </message>
    <message>
        <source>{count} fiches choisies : les {most} plus anciennes d&apos;abord</source>
        <translation>{count} records chosen: the {most} oldest first</translation>
    </message>
    <message>
        <source>{count} fiches choisies</source>
        <translation>{count} records chosen</translation>
    </message>
    <message>
        <source>Brouillon (*.eml)</source>
        <translation>Draft (*.eml)</translation>
    </message>
    <message>
        <source>Refaire la lettre ou le brouillon</source>
        <translation>Make the letter or draft again</translation>
    </message>
    <message>
        <source>Enregistré : {file}</source>
        <translation>Saved: {file}</translation>
    </message>
</context>
<context>
    <name>RightsChooser</name>
    <message>
        <source>Droits exercés</source>
        <translation>Rights exercised</translation>
    </message>
    <message>
        <source>sur tous les canaux</source>
        <translation>on every channel</translation>
    </message>
    <message>
        <source>canal&#xa0;: {channel}</source>
        <translation>channel: {channel}</translation>
    </message>
    <message>
        <source>Canal de l&apos;opposition</source>
        <translation>Objection channel</translation>
    </message>
</context>
<context>
    <name>RiskTab</name>
    <message>
        <source>Conséquences probables pour les personnes</source>
        <translation>Likely consequences for people</translation>
    </message>
    <message>
        <source>Risque</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Pourquoi ce niveau</source>
        <translation>Why this level</translation>
    </message>
    <message>
        <source>Mesures déjà prises</source>
        <translation>Measures already taken</translation>
    </message>
    <message>
        <source>Mesures prévues</source>
        <translation>Measures planned</translation>
    </message>
    <message>
        <source>Conséquences probables</source>
        <translation>Likely consequences</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Durée&#xa0;: {line}</source>
        <translation>Period: {line}</translation>
    </message>
    <message>
        <source>Aujourd&apos;hui&#xa0;: {period} ({law}).</source>
        <translation>Today: {period} ({law}).</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>ans</source>
        <translation>years</translation>
    </message>
    <message>
        <source>mois</source>
        <translation>months</translation>
    </message>
    <message>
        <source>Unité de la durée</source>
        <translation>Unit of the period</translation>
    </message>
    <message>
        <source>Comptée depuis</source>
        <translation>Counted from</translation>
    </message>
    <message>
        <source>Ensuite</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Obligatoire&#xa0;: pourquoi cette durée convient à votre activité</source>
        <translation>Compulsory: why this period suits your business</translation>
    </message>
    <message>
        <source>&amp;Durée</source>
        <translation>&amp;Period</translation>
    </message>
    <message>
        <source>&amp;Comptée depuis</source>
        <translation>&amp;Counted from</translation>
    </message>
    <message>
        <source>E&amp;nsuite</source>
        <translation>&amp;Then</translation>
    </message>
    <message>
        <source>&amp;Motif</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Calcul des échéances…</source>
        <translation>Counting terms…</translation>
    </message>
    <message>
        <source>Aucune fiche de contact n&apos;est concernée&#xa0;: la durée vaut pour les dossiers et les archives.</source>
        <translation>No contact is concerned: the period holds for files and archives.</translation>
    </message>
    <message>
        <source>Fiches concernées&#xa0;: {concerned}. Échues aussitôt&#xa0;: {due}. Échues, et qui ne le seraient plus&#xa0;: {freed}. Plus tôt&#xa0;: {sooner}. Plus tard&#xa0;: {later}. Rien n&apos;est effacé par ce changement.</source>
        <translation>Contacts concerned: {concerned}. Due at once: {due}. Due, and no longer so: {freed}. Sooner: {sooner}. Later: {later}. Nothing is erased by this change.</translation>
    </message>
    <message>
        <source>Durée enregistrée, échéances recalculées.</source>
        <translation>Period saved, terms counted again.</translation>
    </message>
    <message>
        <source>Les échéances sont encore en calcul. Rien n&apos;est enregistré. Réessayez dans un instant.</source>
        <translation>The terms are still being counted. Nothing is saved. Try again in a moment.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Vos mentions d&apos;information disent encore l&apos;ancienne&#xa0;: publiez-les de nouveau dans Conformité.</source>
        <translation>Your privacy notices still say the former one: publish them again in Compliance.</translation>
    </message>
</context>
<context>
    <name>SaidBefore</name>
    <message>
        <source>N&apos;a encore répondu à rien.</source>
        <translation>Has answered nothing yet.</translation>
    </message>
    <message>
        <source>A déjà répondu. {answers}</source>
        <translation>Has answered already. {answers}</translation>
    </message>
</context>
<context>
    <name>SaleDialog</name>
    <message>
        <source>Noter une vente</source>
        <translation>Note a sale</translation>
    </message>
    <message>
        <source>Date de la vente</source>
        <translation>Date of the sale</translation>
    </message>
    <message>
        <source>Produits ou services</source>
        <translation>Products or services</translation>
    </message>
    <message>
        <source>Choisissez…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Possibilité de refuser les messages</source>
        <translation>Chance to refuse messages</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Produits ou services</source>
        <translation>&amp;Products or services</translation>
    </message>
    <message>
        <source>&amp;Refus proposé&#xa0;?</source>
        <translation>&amp;Refusal offered?</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Texte à dire ou à montrer au moment de la vente&#xa0;:</source>
        <translation>Text to say or show at the sale:</translation>
    </message>
</context>
<context>
    <name>SalesView</name>
    <message>
        <source>Ventes</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Noter une &amp;vente…</source>
        <translation>Note a &amp;sale…</translation>
    </message>
    <message>
        <source>permet d&apos;écrire par e-mail sur des produits analogues</source>
        <translation>allows writing by e-mail about similar products</translation>
    </message>
    <message>
        <source>ne permet pas d&apos;écrire&#xa0;: le refus n&apos;a pas été proposé, ou la famille manque</source>
        <translation>does not allow writing: the refusal was not offered, or the family is missing</translation>
    </message>
    <message>
        <source>Aucune vente notée.</source>
        <translation>No sale noted.</translation>
    </message>
    <message>
        <source>Vente notée.</source>
        <translation>Sale noted.</translation>
    </message>
</context>
<context>
    <name>SaveReport</name>
    <message>
        <source>{count} ligne</source>
        <translation>{count} row</translation>
    </message>
    <message>
        <source>{count} lignes</source>
        <translation>{count} rows</translation>
    </message>
    <message>
        <source>Compte rendu enregistré dans {file}&#xa0;: {rows}.</source>
        <translation>Report saved in {file}: {rows}.</translation>
    </message>
    <message>
        <source>Enregistrer le compte rendu</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Classeur Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Texte (*.csv)</source>
        <translation>Text (*.csv)</translation>
    </message>
    <message>
        <source>compte rendu d&apos;import.xlsx</source>
        <translation>import report.xlsx</translation>
    </message>
</context>
<context>
    <name>ScheduleModel</name>
    <message>
        <source>Données</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Ensuite</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Loi</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>n° {version} ({day})</source>
        <translation>no. {version} ({day})</translation>
    </message>
    <message>
        <source>d&apos;origine</source>
        <translation>original</translation>
    </message>
</context>
<context>
    <name>ScheduleView</name>
    <message>
        <source>Durées de conservation</source>
        <translation>Retention periods</translation>
    </message>
    <message>
        <source>&amp;Modifier cette durée…</source>
        <translation>C&amp;hange this period…</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versions…</translation>
    </message>
    <message>
        <source>Ce qui compte comme un s&amp;igne…</source>
        <translation>What counts as a s&amp;ign…</translation>
    </message>
    <message>
        <source>Motif&#xa0;: {reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>Versions&#xa0;: {line}</source>
        <translation>Versions: {line}</translation>
    </message>
    <message>
        <source>Seul un acte de la personne fait repartir la durée. Nos appels, nos envois et nos corrections ne comptent pas, ni l&apos;ouverture d&apos;un e-mail (CNIL, SAN-2020-003).</source>
        <translation>Only the person’s own act starts the period again. Our calls, our mailings and our corrections do not count, nor does opening an e-mail (CNIL, SAN-2020-003).</translation>
    </message>
    <message>
        <source>Ce qui compte comme un signe</source>
        <translation>What counts as a sign</translation>
    </message>
</context>
<context>
    <name>SecretPage</name>
    <message>
        <source>Qui ouvre cette sauvegarde&#xa0;?</source>
        <translation>Who opens this backup?</translation>
    </message>
    <message>
        <source>Un responsable avec son mot de passe, ou n&apos;importe qui avec la fiche de secours.</source>
        <translation>Someone responsible with their password, or anybody with the recovery sheet.</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Mot de passe ou code de la fiche</source>
        <translation>Password or code of the sheet</translation>
    </message>
    <message>
        <source>&amp;Compte</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>Si le mot de passe a changé depuis, essayez celui d&apos;aujourd&apos;hui, puis celui de l&apos;époque.</source>
        <translation>If the password has changed since, try today’s, then the one of that time.</translation>
    </message>
    <message>
        <source>Fiche de secours imprimée</source>
        <translation>Printed recovery sheet</translation>
    </message>
    <message>
        <source>Code de la &amp;fiche</source>
        <translation>Code of the &amp;sheet</translation>
    </message>
    <message>
        <source>&amp;Mot de passe</source>
        <translation>&amp;Password</translation>
    </message>
</context>
<context>
    <name>SectorEffect</name>
    <message>
        <source>Aucun contact n&apos;est concerné aujourd&apos;hui.</source>
        <translation>No contact is concerned today.</translation>
    </message>
    <message>
        <source>Comptage des contacts concernés…</source>
        <translation>Counting the contacts concerned…</translation>
    </message>
    <message>
        <source>{count} contact, joignable aujourd&apos;hui par e-mail, SMS ou téléphone, ne le sera plus.</source>
        <translation>{count} contact who can be reached today by e-mail, text message or telephone no longer will be.</translation>
    </message>
    <message>
        <source>{count} contacts, joignables aujourd&apos;hui par e-mail, SMS ou téléphone, ne le seront plus.</source>
        <translation>{count} contacts who can be reached today by e-mail, text message or telephone no longer will be.</translation>
    </message>
    <message>
        <source>{count} contact redeviendra joignable par e-mail, SMS ou téléphone, selon son accord.</source>
        <translation>{count} contact can be reached again by e-mail, text message or telephone, as agreed.</translation>
    </message>
    <message>
        <source>{count} contacts redeviendront joignables par e-mail, SMS ou téléphone, selon leur accord.</source>
        <translation>{count} contacts can be reached again by e-mail, text message or telephone, as agreed.</translation>
    </message>
</context>
<context>
    <name>SecurityTab</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Verrouillage automatique après</source>
        <translation>Automatic lock after</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Sans activité, le dossier se referme. Cinq minutes si plusieurs personnes passent devant l&apos;écran.</source>
        <translation>Without activity, the folder closes. Five minutes if several people pass the screen.</translation>
    </message>
    <message>
        <source>Sans activité, le dossier se referme. La gérance règle ce délai.</source>
        <translation>Without activity, the folder closes. The management sets this delay.</translation>
    </message>
    <message>
        <source>Ve&amp;rrouiller après</source>
        <translation>Lock aft&amp;er</translation>
    </message>
    <message>
        <source>Verrouillage, pour tous les comptes</source>
        <translation>Lock, for every account</translation>
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
        <translation>Chan&amp;ge the password</translation>
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
        <source>Mon mot de passe</source>
        <translation>My password</translation>
    </message>
    <message>
        <source>C&amp;omptes de l&apos;équipe</source>
        <translation>Team &amp;accounts</translation>
    </message>
    <message>
        <source>Clés et &amp;fiches de secours</source>
        <translation>&amp;Keys and recovery sheets</translation>
    </message>
    <message>
        <source>&amp;Sauvegardes</source>
        <translation>&amp;Backups</translation>
    </message>
    <message>
        <source>&amp;Durées de conservation</source>
        <translation>Retention &amp;periods</translation>
    </message>
    <message>
        <source>&amp;Journal et droits sur les champs</source>
        <translation>&amp;Journal and rights on fields</translation>
    </message>
    <message>
        <source>Le reste se règle ailleurs</source>
        <translation>The rest is set elsewhere</translation>
    </message>
    <message>
        <source>Délai de verrouillage enregistré.</source>
        <translation>Lock delay saved.</translation>
    </message>
    <message>
        <source>Mot de passe changé.</source>
        <translation>Password changed.</translation>
    </message>
</context>
<context>
    <name>SegmentDialog</name>
    <message>
        <source>Enregistrer cette recherche</source>
        <translation>Save this search</translation>
    </message>
    <message>
        <source>Les mots et les filtres sont gardés, pas les personnes : chacun y entre ou en sort selon sa fiche.</source>
        <translation>The words and filters are kept, not the people: each enters or leaves as their card says.</translation>
    </message>
    <message>
        <source>&amp;Visible par tous les comptes</source>
        <translation>&amp;Visible to all accounts</translation>
    </message>
    <message>
        <source>&amp;Nom</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Segment «&#xa0;{name}&#xa0;» enregistré.</source>
        <translation>Segment “{name}” saved.</translation>
    </message>
</context>
<context>
    <name>SegmentMenu</name>
    <message>
        <source>Aucune recherche enregistrée</source>
        <translation>No saved search</translation>
    </message>
    <message>
        <source>&amp;Enregistrer cette recherche…</source>
        <translation>&amp;Save this search…</translation>
    </message>
    <message>
        <source>&amp;Gérer les segments…</source>
        <translation>&amp;Manage segments…</translation>
    </message>
</context>
<context>
    <name>SegmentsDialog</name>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Supprimer un segment ne touche aucune fiche.</source>
        <translation>Deleting a segment touches no card.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Pour qui</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>tous les comptes</source>
        <translation>all accounts</translation>
    </message>
    <message>
        <source>moi</source>
        <translation>me</translation>
    </message>
</context>
<context>
    <name>SendingsModel</name>
    <message>
        <source>Envoi</source>
        <translation>Mailing</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind of data</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Destinataires</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Jusqu&apos;au</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Retours</source>
        <translation>Returns</translation>
    </message>
    <message>
        <source>{day}, échue</source>
        <translation>{day}, past</translation>
    </message>
    <message>
        <source>{rate}&#xa0;%</source>
        <translation>{rate} %</translation>
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
        <source>Clés et secours</source>
        <translation>Keys and recovery</translation>
    </message>
    <message>
        <source>Sauvegardes</source>
        <translation>Backups</translation>
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
        <source>&amp;Fermer le compte…</source>
        <translation>&amp;Close the account…</translation>
    </message>
    <message>
        <source>Compte ajouté.</source>
        <translation>Account added.</translation>
    </message>
    <message>
        <source>Sécurité et mot de passe</source>
        <translation>Security and password</translation>
    </message>
    <message>
        <source>Affichage et langue</source>
        <translation>Looks and language</translation>
    </message>
    <message>
        <source>À propos</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Activité et jours fériés</source>
        <translation>Trade and public holidays</translation>
    </message>
</context>
<context>
    <name>SeveralChosen</name>
    <message>
        <source>Effacer ces contacts…</source>
        <translation>Erase these contacts…</translation>
    </message>
    <message>
        <source>Chacun aura sa décision&#xa0;: effacer, archiver au coffre ou garder. Rien n&apos;est effacé sans vous.</source>
        <translation>Each will have its own decision: erase, archive in the vault or keep. Nothing is erased without you.</translation>
    </message>
    <message>
        <source>Pour revenir à une seule fiche, choisissez un seul contact.</source>
        <translation>To go back to a single record, choose a single contact.</translation>
    </message>
    <message>
        <source>{count} contacts choisis</source>
        <translation>{count} contacts chosen</translation>
    </message>
    <message>
        <source>Fusionner ces deux fiches…</source>
        <translation>Merge these two records…</translation>
    </message>
    <message>
        <source>Votre compte ne permet d&apos;effacer aucun contact.</source>
        <translation>Your account may not erase any contact.</translation>
    </message>
    <message>
        <source>&amp;Changer ces contacts…</source>
        <translation>&amp;Change these contacts…</translation>
    </message>
    <message>
        <source>Étiquette, liste, suivi, catégorie&#xa0;: vous voyez d&apos;abord qui change. Un lot s&apos;annule d&apos;un coup, sauf une désinscription.</source>
        <translation>Tag, list, who looks after them, category: you first see who changes. A batch is undone at once, except leaving a list.</translation>
    </message>
</context>
<context>
    <name>SeveralErasuresDialog</name>
    <message>
        <source>Effacement de plusieurs personnes</source>
        <translation>Erasing several people</translation>
    </message>
    <message>
        <source>Lecture des dossiers…</source>
        <translation>Reading the records…</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>&amp;Arrêter après cette personne</source>
        <translation>&amp;Stop after this person</translation>
    </message>
    <message>
        <source>&amp;Enregistrer les lettres et les certificats…</source>
        <translation>&amp;Save the letters and certificates…</translation>
    </message>
    <message>
        <source>&amp;Terminer</source>
        <translation>&amp;Finish</translation>
    </message>
    <message>
        <source>C&apos;est fait</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Un seul PDF réunit une lettre pour chaque personne qui l&apos;avait demandé, un certificat par effacement et la liste de qui est gardé. Enregistrez-le avant de fermer&#xa0;: ensuite, Aparté ne saura plus à qui écrire.</source>
        <translation>A single PDF gathers a letter for each person who had asked, a certificate per erasure and the list of who is kept. Save it before closing: afterwards, Aparté will no longer know whom to write to.</translation>
    </message>
    <message>
        <source>Pour chacune&#xa0;: sceller l&apos;archive, effacer la fiche, l&apos;inscrire au journal et hors du fichier. Si l&apos;ordinateur s&apos;éteint maintenant, chacune est effacée en entier, ou pas du tout.</source>
        <translation>For each: seal the archive, erase the record, note it in the journal and outside the file. If the computer goes off now, each is erased whole, or not at all.</translation>
    </message>
    <message>
        <source>Nettoyage des traces dans le fichier chiffré…</source>
        <translation>Cleaning the traces in the encrypted file…</translation>
    </message>
    <message>
        <source>{number} sur {total}&#xa0;: effacement de {name}…</source>
        <translation>{number} of {total}: erasing {name}…</translation>
    </message>
    <message>
        <source>{count} personnes effacées.</source>
        <translation>{count} people erased.</translation>
    </message>
    <message>
        <source>{count} personne effacée.</source>
        <translation>{count} person erased.</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Enregistré&#xa0;: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message>
        <source>Les lettres ne sont pas enregistrées. Enregistrez-les, ou terminez encore une fois pour vous en passer.</source>
        <translation>The letters are not saved. Save them, or finish once more to do without.</translation>
    </message>
    <message>
        <source>Ce que chacune est devenue</source>
        <translation>What became of each</translation>
    </message>
</context>
<context>
    <name>SeveralLines</name>
    <message>
        <source>Ce que c&apos;est&#xa0;: {name}</source>
        <translation>What it is: {name}</translation>
    </message>
</context>
<context>
    <name>SeveralModel</name>
    <message>
        <source>Personne</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Décision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Pourquoi, jusqu&apos;à quand</source>
        <translation>Why, until when</translation>
    </message>
    <message>
        <source>{reason}, jusqu&apos;au {day}</source>
        <translation>{reason}, until {day}</translation>
    </message>
    <message>
        <source>à sa demande : une lettre</source>
        <translation>at their request: a letter</translation>
    </message>
    <message>
        <source>empreinte gardée</source>
        <translation>fingerprint kept</translation>
    </message>
    <message>
        <source>raison et date de fin à choisir</source>
        <translation>reason and end date to be chosen</translation>
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
        <source>&amp;Imprimer la fiche…</source>
        <translation>&amp;Print the sheet…</translation>
    </message>
    <message>
        <source>La fiche n&apos;est encore ni imprimée, ni enregistrée.</source>
        <translation>The sheet is neither printed nor saved yet.</translation>
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
    <message>
        <source>Fiche imprimée.</source>
        <translation>Sheet printed.</translation>
    </message>
    <message>
        <source>fiche-de-secours.pdf</source>
        <translation>recovery-sheet.pdf</translation>
    </message>
    <message>
        <source>fiche-de-secours-coffre.pdf</source>
        <translation>vault-recovery-sheet.pdf</translation>
    </message>
    <message>
        <source>Le groupe {number} n&apos;est pas celui de la fiche. Relisez-le : il a quatre lettres ou chiffres.</source>
        <translation>Group {number} is not the one on the sheet. Read it again: it has four letters or digits.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
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
    <name>SignsModel</name>
    <message>
        <source>Échange</source>
        <translation>Interaction</translation>
    </message>
    <message>
        <source>De qui il vient</source>
        <translation>From whom it comes</translation>
    </message>
    <message>
        <source>Compte comme un signe</source>
        <translation>Counts as a sign</translation>
    </message>
</context>
<context>
    <name>SlotDialog</name>
    <message>
        <source>Rendez-vous téléphonique convenu</source>
        <translation>Call appointment agreed</translation>
    </message>
    <message>
        <source>Jour et heure</source>
        <translation>Day and time</translation>
    </message>
    <message>
        <source>Durée prévue</source>
        <translation>Expected length</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutes</translation>
    </message>
    <message>
        <source>&amp;Enregistrer le rendez-vous</source>
        <translation>&amp;Save the appointment</translation>
    </message>
    <message>
        <source>&amp;Jour et heure, ici</source>
        <translation>&amp;Day and time, here</translation>
    </message>
    <message>
        <source>&amp;Durée prévue</source>
        <translation>Expected &amp;length</translation>
    </message>
    <message>
        <source>Joindre la &amp;preuve…</source>
        <translation>Attach the &amp;proof…</translation>
    </message>
    <message>
        <source>Hors des heures permises, un appel n&apos;est licite qu&apos;à l&apos;heure précise que la personne a acceptée, et si vous pouvez le prouver&#xa0;: son e-mail, un formulaire signé. Quatre tentatives par mois restent le maximum.</source>
        <translation>Outside the permitted hours a call is lawful only at the precise time that the person accepted, and if you can prove it: their e-mail, a signed form. Four attempts a month remain the most.</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Aucune preuve jointe.</source>
        <translation>No proof attached.</translation>
    </message>
    <message>
        <source>Preuve du rendez-vous</source>
        <translation>Proof of the appointment</translation>
    </message>
    <message>
        <source>Pièces (*.pdf *.png *.jpg *.jpeg *.eml *.txt)</source>
        <translation>Documents (*.pdf *.png *.jpg *.jpeg *.eml *.txt)</translation>
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
    <name>SpareDialog</name>
    <message>
        <source>Ne pas effacer</source>
        <translation>Do not erase</translation>
    </message>
    <message>
        <source>La loi veut que ces données partent à leur terme. Pour les garder, écrivez pourquoi&#xa0;: la raison est conservée avec la fiche. Dans six mois, sans nouveau signe de la personne, l&apos;effacement sera annoncé de nouveau.</source>
        <translation>The law wants these data to go at the end of their term. To keep them, write why: the reason is kept with the contact. In six months, without a new sign from the person, the erasure will be announced again.</translation>
    </message>
    <message>
        <source>Raison de ne pas effacer</source>
        <translation>Reason not to erase</translation>
    </message>
    <message>
        <source>&amp;Raison *</source>
        <translation>&amp;Reason *</translation>
    </message>
    <message>
        <source>&amp;Ne pas effacer cette fiche</source>
        <translation>Do &amp;not erase this contact</translation>
    </message>
    <message>
        <source>&amp;Ne pas effacer ces {count} fiches</source>
        <translation>Do &amp;not erase these {count} contacts</translation>
    </message>
    <message>
        <source>1 effacement annulé&#xa0;: la raison est notée.</source>
        <translation>1 erasure cancelled: the reason is noted.</translation>
    </message>
    <message>
        <source>{count} effacements annulés&#xa0;: la raison est notée.</source>
        <translation>{count} erasures cancelled: the reason is noted.</translation>
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
        <source>Ce qui part, ce qui reste et ce qui était déjà parti</source>
        <translation>What goes, what stays and what had gone already</translation>
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
        <source>Rien n&apos;a été effacé jusqu&apos;ici, à notre connaissance.</source>
        <translation>Nothing had been erased until now, to our knowledge.</translation>
    </message>
    <message>
        <source>Déjà parti</source>
        <translation>Gone already</translation>
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
    <name>StandingView</name>
    <message>
        <source>Dossier de con&amp;formité…</source>
        <translation>Compliance &amp;file…</translation>
    </message>
    <message>
        <source>Lecture du dossier…</source>
        <translation>Reading the folder…</translation>
    </message>
    <message>
        <source>À reprendre</source>
        <translation>To mend</translation>
    </message>
    <message>
        <source>Tenus</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Sans objet chez vous</source>
        <translation>Does not concern you</translation>
    </message>
</context>
<context>
    <name>StepsPage</name>
    <message>
        <source>Reprendre le changement de responsable</source>
        <translation>Take up the change of controller</translation>
    </message>
    <message>
        <source>De {old} à {new}. Ce qui est fait reste fait.</source>
        <translation>From {old} to {new}. What is done stays done.</translation>
    </message>
    <message>
        <source>Fait&#xa0;: {step}</source>
        <translation>Done: {step}</translation>
    </message>
    <message>
        <source>À faire&#xa0;: {step}</source>
        <translation>To do: {step}</translation>
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
    <name>SuppressionModel</name>
    <message>
        <source>Canal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Adresses refusées</source>
        <translation>Addresses refused</translation>
    </message>
    <message>
        <source>Dont reprises d&apos;un fichier</source>
        <translation>Of which from a file</translation>
    </message>
    <message>
        <source>À revoir</source>
        <translation>To review</translation>
    </message>
</context>
<context>
    <name>SuppressionView</name>
    <message>
        <source>Liste repoussoir, par canal</source>
        <translation>Suppression list, by channel</translation>
    </message>
    <message>
        <source>Les adresses et numéros de ceux qui ne veulent plus être contactés, sous forme d&apos;empreintes&#xa0;: on peut vérifier qu&apos;une adresse y est, jamais les relire. Elle est comparée à chaque import, à chaque envoi et à chaque appel. Elle ne s&apos;exporte pas et ne sert à rien d&apos;autre.</source>
        <translation>The addresses and numbers of those who do not want to be contacted any more, as fingerprints: one can check whether an address is there, never read them back. It is compared at each import, each mailing and each call. It cannot be exported and serves nothing else.</translation>
    </message>
    <message>
        <source>Personne ne s&apos;est encore opposé à vos messages.</source>
        <translation>Nobody has objected to your messages yet.</translation>
    </message>
    <message>
        <source>&amp;Retirer ces empreintes…</source>
        <translation>&amp;Remove these fingerprints…</translation>
    </message>
    <message>
        <source>&amp;Reprendre une liste de désinscrits…</source>
        <translation>&amp;Take in a list of unsubscribed people…</translation>
    </message>
    <message>
        <source>{count} empreinte à réexaminer&#xa0;: la loi demande de se demander si elle sert encore.</source>
        <translation>{count} fingerprint to review: the law asks whether it still serves.</translation>
    </message>
    <message>
        <source>{count} empreintes à réexaminer&#xa0;: la loi demande de se demander si elles servent encore.</source>
        <translation>{count} fingerprints to review: the law asks whether they still serve.</translation>
    </message>
    <message>
        <source>Liste de désinscrits</source>
        <translation>List of unsubscribed people</translation>
    </message>
    <message>
        <source>Tableaux (*.xlsx *.csv *.txt)</source>
        <translation>Tables (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>{count} empreinte gardée jusqu&apos;au prochain réexamen.</source>
        <translation>{count} fingerprint kept until the next review.</translation>
    </message>
    <message>
        <source>{count} empreintes gardées jusqu&apos;au prochain réexamen.</source>
        <translation>{count} fingerprints kept until the next review.</translation>
    </message>
    <message>
        <source>Retirer ces empreintes</source>
        <translation>Remove these fingerprints</translation>
    </message>
    <message>
        <source>Ces adresses pourront de nouveau entrer dans le carnet et être sollicitées. Les oppositions notées dans une fiche restent.</source>
        <translation>These addresses may enter the book and be solicited again. Objections recorded on a page stay.</translation>
    </message>
    <message>
        <source>&amp;Retirer ces empreintes</source>
        <translation>&amp;Remove these fingerprints</translation>
    </message>
    <message>
        <source>&amp;Les garder</source>
        <translation>&amp;Keep them</translation>
    </message>
    <message>
        <source>{count} empreinte retirée.</source>
        <translation>{count} fingerprint removed.</translation>
    </message>
    <message>
        <source>{count} empreintes retirées.</source>
        <translation>{count} fingerprints removed.</translation>
    </message>
    <message>
        <source>&amp;Garder jusqu&apos;au prochain réexamen</source>
        <translation>&amp;Keep until the next review</translation>
    </message>
</context>
<context>
    <name>TacitRenewalDialog</name>
    <message>
        <source>Reconduction tacite</source>
        <translation>Tacit renewal</translation>
    </message>
    <message>
        <source>Aparté vous rappelle trois mois avant ce jour d&apos;informer la personne, comme la loi le demande, et prépare la lettre.</source>
        <translation>Aparté reminds you three months before that day to inform the person, as the law asks, and prepares the letter.</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Étiquettes</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Une étiquette dit un fait utile, comme « Salon 2026 ». Elle est lue comme une note : rien d&apos;intime.</source>
        <translation>A tag states a useful fact, such as “Fair 2026”. It is read as a note is: nothing intimate.</translation>
    </message>
    <message>
        <source>Étiquette</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>&amp;Créer</source>
        <translation>&amp;Create</translation>
    </message>
    <message>
        <source>Étiquette «&#xa0;{name}&#xa0;» créée.</source>
        <translation>Tag “{name}” created.</translation>
    </message>
</context>
<context>
    <name>TakeInDialog</name>
    <message>
        <source>Reprendre une liste de désinscrits</source>
        <translation>Take in a list of unsubscribed people</translation>
    </message>
    <message>
        <source>{count} adresse e-mail</source>
        <translation>{count} e-mail address</translation>
    </message>
    <message>
        <source>{count} adresses e-mail</source>
        <translation>{count} e-mail addresses</translation>
    </message>
    <message>
        <source>{count} numéro</source>
        <translation>{count} number</translation>
    </message>
    <message>
        <source>{count} numéros</source>
        <translation>{count} numbers</translation>
    </message>
    <message>
        <source>{file} contient {emails} et {phones}.</source>
        <translation>{file} holds {emails} and {phones}.</translation>
    </message>
    <message>
        <source>Que ne veulent-ils plus recevoir&#xa0;?</source>
        <translation>What do they not want to receive any more?</translation>
    </message>
    <message>
        <source>Seules des empreintes sont gardées. Qui porte une de ces adresses ne sera plus sollicité.</source>
        <translation>Only fingerprints are kept. Whoever bears one of these addresses will not be solicited again.</translation>
    </message>
    <message>
        <source>&amp;Reprendre cette liste</source>
        <translation>&amp;Take this list in</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>{count} empreinte ajoutée à la liste repoussoir.</source>
        <translation>{count} fingerprint added to the suppression list.</translation>
    </message>
    <message>
        <source>{count} empreintes ajoutées à la liste repoussoir.</source>
        <translation>{count} fingerprints added to the suppression list.</translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message>
        <source>Tout emporter</source>
        <translation>Take everything along</translation>
    </message>
    <message>
        <source>Vos données sont à vous&#xa0;: un seul fichier chiffré, que d&apos;autres logiciels lisent.</source>
        <translation>Your data are yours: a single encrypted file, that other programs can read.</translation>
    </message>
    <message>
        <source>Fichier à écrire</source>
        <translation>File to write</translation>
    </message>
    <message>
        <source>Phrase secrète</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>&amp;Tout emporter</source>
        <translation>&amp;Take everything along</translation>
    </message>
    <message>
        <source>J&apos;ai &amp;déjà ce qu&apos;il me faut&#xa0;: une sauvegarde, ou ce fichier</source>
        <translation>I &amp;already have what I need: a backup, or this file</translation>
    </message>
    <message>
        <source>C&amp;hoisir…</source>
        <translation>C&amp;hoose…</translation>
    </message>
    <message>
        <source>C&amp;opier</source>
        <translation>C&amp;opy</translation>
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
        <source>Le fichier contient les contacts, les consentements avec leurs preuves, les oppositions, les demandes et le journal&#xa0;: des tableaux pour Excel ou LibreOffice, et les mêmes données en JSON. Le coffre d&apos;archives n&apos;y est pas&#xa0;: imprimez-y les extraits voulus.</source>
        <translation>The file holds the contacts, the consents with their proofs, the objections, the requests and the journal: tables for Excel or LibreOffice, and the same data in JSON. The archive vault is not in it: print the extracts you want there.</translation>
    </message>
    <message>
        <source>Notez la phrase à part du fichier&#xa0;: sans elle, personne ne l&apos;ouvrira.</source>
        <translation>Note the passphrase apart from the file: without it, nobody will open it.</translation>
    </message>
    <message>
        <source>Où ranger le fichier</source>
        <translation>Where to put the file</translation>
    </message>
    <message>
        <source>Vos données sont écrites dans le fichier</source>
        <translation>Your data are being written to the file</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Annulé&#xa0;: aucun fichier n&apos;est resté.</source>
        <translation>Cancelled: no file was left.</translation>
    </message>
    <message>
        <source>Fichier écrit&#xa0;: {path}</source>
        <translation>File written: {path}</translation>
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
        <source>en français</source>
        <translation>in French</translation>
    </message>
    <message>
        <source>en anglais</source>
        <translation>in English</translation>
    </message>
    <message>
        <source>&amp;Texte proposé</source>
        <translation>Suggested &amp;text</translation>
    </message>
    <message>
        <source>&amp;Publier cette version</source>
        <translation>&amp;Publish this version</translation>
    </message>
    <message>
        <source>Les personnes qui ont déjà répondu gardent la version qu&apos;elles ont vue.</source>
        <translation>People who have already answered keep the version they saw.</translation>
    </message>
    <message>
        <source>Ce que la loi demande à un accord par téléphone</source>
        <translation>What the law asks of an agreement by telephone</translation>
    </message>
    <message>
        <source>Il manque&#xa0;: {name}</source>
        <translation>Missing: {name}</translation>
    </message>
    <message>
        <source>Nouvelle version publiée.</source>
        <translation>New version published.</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>TextsCard</name>
    <message>
        <source>Canal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>en français</source>
        <translation>in French</translation>
    </message>
    <message>
        <source>en anglais</source>
        <translation>in English</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>&amp;Nouvelle version…</source>
        <translation>&amp;New version…</translation>
    </message>
    <message>
        <source>Publier les textes &amp;proposés</source>
        <translation>Publish the &amp;suggested texts</translation>
    </message>
    <message>
        <source>Cette finalité ne repose pas sur un consentement&#xa0;: il n&apos;y a pas de question à poser.</source>
        <translation>This purpose does not rest on a consent: there is no question to ask.</translation>
    </message>
    <message>
        <source>Choisissez d&apos;abord un canal avec «&#xa0;Modifier&#xa0;».</source>
        <translation>Choose a channel first with “Change”.</translation>
    </message>
    <message>
        <source>Textes présentés</source>
        <translation>Texts shown</translation>
    </message>
    <message>
        <source>Sans texte, aucun oui ne peut être noté. Il manque&#xa0;: {names}.</source>
        <translation>Without a text, no yes can be recorded. Missing: {names}.</translation>
    </message>
    <message>
        <source>version {number}, depuis le {day}</source>
        <translation>version {number}, since {day}</translation>
    </message>
    <message>
        <source>version {number}, du {start} au {end}</source>
        <translation>version {number}, from {start} to {end}</translation>
    </message>
    <message>
        <source>Publié le {when}. Empreinte {sha256}</source>
        <translation>Published on {when}. Fingerprint {sha256}</translation>
    </message>
    <message>
        <source>Ce texte ne suffit plus&#xa0;: il y manque {names}. Publiez une nouvelle version.</source>
        <translation>This text does not suffice any more: it lacks {names}. Publish a new version.</translation>
    </message>
    <message>
        <source>Textes proposés publiés. Relisez-les.</source>
        <translation>Suggested texts published. Read them again.</translation>
    </message>
</context>
<context>
    <name>TownCompletion</name>
    <message>
        <source>{count} communes ont ce code postal : flèche vers le bas pour choisir.</source>
        <translation>{count} towns have this postcode: press the down arrow to choose.</translation>
    </message>
    <message>
        <source>Code postal inconnu de la liste des communes ; un CEDEX n&apos;y est pas.</source>
        <translation>This postcode is not in the list of towns; a CEDEX is not in it.</translation>
    </message>
    <message>
        <source>Un code postal français a cinq chiffres ; pour l&apos;étranger, écrivez le pays.</source>
        <translation>A French postcode has five digits; for abroad, write the country.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Annuler&#xa0;: {act}</source>
        <translation>Undo: {act}</translation>
    </message>
    <message>
        <source>Rétablir&#xa0;: {act}</source>
        <translation>Redo: {act}</translation>
    </message>
    <message>
        <source>Rien à annuler.</source>
        <translation>Nothing to undo.</translation>
    </message>
    <message>
        <source>Annulé&#xa0;: {act}.</source>
        <translation>Undone: {act}.</translation>
    </message>
    <message>
        <source>Rien à rétablir.</source>
        <translation>Nothing to redo.</translation>
    </message>
    <message>
        <source>Rétabli&#xa0;: {act}.</source>
        <translation>Redone: {act}.</translation>
    </message>
    <message>
        <source>Arrêter ici</source>
        <translation>Stop here</translation>
    </message>
    <message>
        <source>{said} Arrêté en chemin&#xa0;: la suite reste à faire.</source>
        <translation>{said} Stopped on the way: the rest is still to do.</translation>
    </message>
    <message>
        <source>{count} restent tels quels.</source>
        <translation>{count} stay as they are.</translation>
    </message>
    <message>
        <source>{count} reste tel quel.</source>
        <translation>{count} stays as they are.</translation>
    </message>
    <message>
        <source>&amp;Voir la fiche d&apos;avant…</source>
        <translation>&amp;See the record as it was…</translation>
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
        <source>{count} contact reste, car depuis l&apos;import&#xa0;:</source>
        <translation>{count} contact stays, because since the import:</translation>
    </message>
    <message>
        <source>{count} contacts restent, car depuis l&apos;import&#xa0;:</source>
        <translation>{count} contacts stay, because since the import:</translation>
    </message>
    <message>
        <source>{count} contact a retrouvé ce qu&apos;il disait avant l&apos;import.</source>
        <translation>{count} contact says again what it said before the import.</translation>
    </message>
    <message>
        <source>{count} contacts ont retrouvé ce qu&apos;ils disaient avant l&apos;import.</source>
        <translation>{count} contacts say again what they said before the import.</translation>
    </message>
</context>
<context>
    <name>UndoMergeDialog</name>
    <message>
        <source>Annuler une fusion</source>
        <translation>Undo a merge</translation>
    </message>
    <message>
        <source>Aucune fusion à annuler sur cette fiche&#xa0;: on peut annuler pendant trente jours.</source>
        <translation>No merge to undo on this record: it can be done for thirty days.</translation>
    </message>
    <message>
        <source>Les deux fiches reviennent comme elles étaient. Ce qui a été ajouté depuis reste sur cette fiche&#xa0;; ce que la personne a refusé depuis vaut pour les deux.</source>
        <translation>Both records come back as they were. What was added since stays on this record; what the person refused since holds for both.</translation>
    </message>
    <message>
        <source>Fusion</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>&amp;Rétablir les deux fiches</source>
        <translation>&amp;Restore both records</translation>
    </message>
    <message>
        <source>{name}, fusionnée le {day} (annulable jusqu&apos;au {until})</source>
        <translation>{name}, merged on {day} (can be undone until {until})</translation>
    </message>
    <message>
        <source>Les deux fiches sont rétablies.</source>
        <translation>Both records are restored.</translation>
    </message>
</context>
<context>
    <name>UninformedDialog</name>
    <message>
        <source>Personnes jamais informées</source>
        <translation>People never informed</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>en français</source>
        <translation>in French</translation>
    </message>
    <message>
        <source>en anglais</source>
        <translation>in English</translation>
    </message>
    <message>
        <source>&amp;Noter comme informées</source>
        <translation>&amp;Mark as informed</translation>
    </message>
    <message>
        <source>&amp;Tout choisir</source>
        <translation>&amp;Select all</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>{count} personnes notées comme informées.</source>
        <translation>{count} people marked as informed.</translation>
    </message>
    <message>
        <source>{count} personne notée comme informée.</source>
        <translation>{count} person marked as informed.</translation>
    </message>
    <message>
        <source>{count} personnes sans mention d&apos;information</source>
        <translation>{count} people without a privacy notice</translation>
    </message>
    <message>
        <source>{count} personne sans mention d&apos;information</source>
        <translation>{count} person without a privacy notice</translation>
    </message>
    <message>
        <source>Toutes les personnes du carnet ont reçu la mention.</source>
        <translation>Everyone in the book received the notice.</translation>
    </message>
    <message>
        <source>Langue de la mention</source>
        <translation>Language of the notice</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Choisissez celles à qui vous avez remis ou envoyé la mention, et dites comment.</source>
        <translation>Choose those to whom you gave or sent the notice, and say how.</translation>
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
        <source>Mot de passe o&amp;ublié&#xa0;?</source>
        <translation>Password fo&amp;rgotten?</translation>
    </message>
    <message>
        <source>&amp;Reprendre une sauvegarde…</source>
        <translation>&amp;Restore a backup…</translation>
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
    <name>UpdateDialog</name>
    <message>
        <source>Vérifier une mise à jour</source>
        <translation>Check an update</translation>
    </message>
    <message>
        <source>Lecture de l&apos;installateur…</source>
        <translation>Reading the installer…</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>L&apos;éditeur donne avec chaque version un petit fichier signé (*{suffix}). Aparté vérifie la signature sur cet ordinateur, sans Internet, puis l&apos;installateur que vous avez reçu.</source>
        <translation>With each version the publisher gives a small signed file (*{suffix}). Aparté checks the signature on this computer, without the Internet, then the installer that you received.</translation>
    </message>
    <message>
        <source>C&amp;hoisir le fichier de mise à jour…</source>
        <translation>C&amp;hoose the update file…</translation>
    </message>
    <message>
        <source>Ce qui change</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>&amp;Vérifier l&apos;installateur…</source>
        <translation>Chec&amp;k the installer…</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Choisir le fichier de mise à jour</source>
        <translation>Choose the update file</translation>
    </message>
    <message>
        <source>Choisir l&apos;installateur reçu</source>
        <translation>Choose the installer that you received</translation>
    </message>
</context>
<context>
    <name>ValuePicker</name>
    <message>
        <source>Chercher une valeur</source>
        <translation>Search for a value</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Rien à choisir pour l&apos;instant.</source>
        <translation>Nothing to choose for now.</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>VaultDialog</name>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Cancel</translation>
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
    <name>VaultPanel</name>
    <message>
        <source>Le responsable de traitement doit compléter cette réponse.</source>
        <translation>The controller has to complete this answer.</translation>
    </message>
    <message>
        <source>La demande reste ouverte, et son écran d&apos;accueil la lui rappelle.</source>
        <translation>The request stays open, and their start screen reminds them of it.</translation>
    </message>
    <message>
        <source>Le coffre contient des archives de cette personne</source>
        <translation>The vault holds archives of this person</translation>
    </message>
    <message>
        <source>Le coffre peut contenir des archives de cette personne</source>
        <translation>The vault may hold archives of this person</translation>
    </message>
    <message>
        <source>Elles font partie de la réponse. Sans cette recherche, la demande reste ouverte.</source>
        <translation>They are part of the answer. Without this search, the request stays open.</translation>
    </message>
    <message>
        <source>Mot de passe du coffre</source>
        <translation>Vault password</translation>
    </message>
    <message>
        <source>La touche Verr. Maj. est active.</source>
        <translation>Caps Lock is on.</translation>
    </message>
    <message>
        <source>&amp;Mot de passe du coffre</source>
        <translation>&amp;Vault password</translation>
    </message>
    <message>
        <source>C&amp;hercher dans le coffre</source>
        <translation>&amp;Search the vault</translation>
    </message>
    <message>
        <source>Archives trouvées</source>
        <translation>Archives found</translation>
    </message>
    <message>
        <source>Recherche…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Le coffre est refermé&#xa0;: aucune archive de cette personne.</source>
        <translation>The vault is closed again: no archive of this person.</translation>
    </message>
    <message>
        <source>Elles sont jointes au dossier.</source>
        <translation>They are joined to the pack.</translation>
    </message>
    <message>
        <source>Cochez celles qui sont bien les siennes&#xa0;: un nom ou une adresse peuvent se partager.</source>
        <translation>Tick those that are really theirs: a name or an address may be shared.</translation>
    </message>
    <message>
        <source>Le coffre est refermé. Archives trouvées&#xa0;: {count}</source>
        <translation>The vault is closed again. Archives found: {count}</translation>
    </message>
    <message>
        <source>{name} · {match} · {reason}, jusqu&apos;au {day}</source>
        <translation>{name} · {match} · {reason}, until {day}</translation>
    </message>
</context>
<context>
    <name>VaultSearchDialog</name>
    <message>
        <source>Demande n°&#xa0;{number}&#xa0;: chercher dans le coffre</source>
        <translation>Request no. {number}: search the vault</translation>
    </message>
    <message>
        <source>Le coffre est vide ou n&apos;existe pas&#xa0;: il n&apos;y a rien à y chercher.</source>
        <translation>The vault is empty or does not exist: there is nothing to search.</translation>
    </message>
    <message>
        <source>&amp;Noter la recherche</source>
        <translation>&amp;Note the search</translation>
    </message>
    <message>
        <source>La demande attend le responsable de traitement.</source>
        <translation>The request waits for the controller.</translation>
    </message>
    <message>
        <source>&amp;Laisser au responsable</source>
        <translation>&amp;Leave it to the controller</translation>
    </message>
    <message>
        <source>Cette personne n&apos;est pas dans vos fiches. Elle peut avoir été archivée&#xa0;: cherchez avec ce que vous savez d&apos;elle.</source>
        <translation>This person is not in your book. They may have been archived: search with what you know of them.</translation>
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
        <source>N&amp;om</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Téléphone</source>
        <translation>&amp;Telephone</translation>
    </message>
    <message>
        <source>Des archives sont à cette personne&#xa0;: créez sa fiche, et répondez-lui par le dossier d&apos;accès.</source>
        <translation>Archives are this person’s: create their record, and answer with the access pack.</translation>
    </message>
    <message>
        <source>Recherche notée&#xa0;: le coffre n&apos;a rien sur cette personne.</source>
        <translation>Search noted: the vault has nothing on this person.</translation>
    </message>
</context>
<context>
    <name>VerifyTask</name>
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
        <translation>The journal is intact: {count} lines verified.</translation>
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
    <name>WaitingModel</name>
    <message>
        <source>Personne</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Adresse interrogée</source>
        <translation>Address asked</translation>
    </message>
    <message>
        <source>À confirmer</source>
        <translation>To confirm</translation>
    </message>
    <message>
        <source>Demandé le</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Rappelé le</source>
        <translation>Reminded on</translation>
    </message>
    <message>
        <source>Jours restants</source>
        <translation>Days left</translation>
    </message>
    <message>
        <source>plus rien</source>
        <translation>nothing left</translation>
    </message>
    <message>
        <source>délai passé</source>
        <translation>time over</translation>
    </message>
    <message>
        <source>Une réponse compte jusqu&apos;au {day}.</source>
        <translation>An answer counts until {day}.</translation>
    </message>
</context>
<context>
    <name>WebAnswersDialog</name>
    <message>
        <source>Réponses du site</source>
        <translation>Answers from the site</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Passer cette réponse</source>
        <translation>&amp;Skip this answer</translation>
    </message>
    <message>
        <source>&amp;Enregistrer cette réponse</source>
        <translation>&amp;Record this answer</translation>
    </message>
    <message>
        <source>Choisissez les messages reçus ou leurs fichiers joints, déposez-les ici, ou collez le texte d&apos;un message. Chaque réponse est montrée avant d&apos;être enregistrée.</source>
        <translation>Choose the messages received or their attached files, drop them here, or paste the text of a message. Each answer is shown before it is recorded.</translation>
    </message>
    <message>
        <source>Message collé</source>
        <translation>Pasted message</translation>
    </message>
    <message>
        <source>Collez ici le message entier.</source>
        <translation>Paste the whole message here.</translation>
    </message>
    <message>
        <source>&amp;Choisir des fichiers…</source>
        <translation>Choose &amp;files…</translation>
    </message>
    <message>
        <source>&amp;Lire le message collé</source>
        <translation>Read the &amp;pasted message</translation>
    </message>
    <message>
        <source>Choisir les réponses du site</source>
        <translation>Choose the answers from the site</translation>
    </message>
    <message>
        <source>{count} réponse du site enregistrée, avec le message comme preuve.</source>
        <translation>{count} answer from the site recorded, with the message as evidence.</translation>
    </message>
    <message>
        <source>{count} réponses du site enregistrées, avec les messages comme preuves.</source>
        <translation>{count} answers from the site recorded, with the messages as evidence.</translation>
    </message>
    <message>
        <source>encore {count} ensuite</source>
        <translation>{count} more to come</translation>
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
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Message venu de</source>
        <translation>Message from</translation>
    </message>
    <message>
        <source>Heure de son appareil</source>
        <translation>Time of their device</translation>
    </message>
    <message>
        <source>Formulaire</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>Ce que la personne a écrit</source>
        <translation>What the person wrote</translation>
    </message>
    <message>
        <source>Ce que la personne répond</source>
        <translation>What the person answers</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
    <message>
        <source>oui, mais à un ancien texte&#xa0;: ne sera pas enregistré</source>
        <translation>yes, but to an old text: will not be recorded</translation>
    </message>
    <message>
        <source>{channel}, {purpose}&#xa0;: {answer}</source>
        <translation>{channel}, {purpose}: {answer}</translation>
    </message>
</context>
<context>
    <name>WebNoticeDialog</name>
    <message>
        <source>Texte pour un formulaire de site</source>
        <translation>Text for a web form</translation>
    </message>
    <message>
        <source>À placer sous le formulaire. Remplacez ce qui est entre crochets par votre lien.</source>
        <translation>To be placed under the form. Replace what is between brackets by your link.</translation>
    </message>
    <message>
        <source>À ne pas utiliser&#xa0;: {reason}</source>
        <translation>Not to be used: {reason}</translation>
    </message>
    <message>
        <source>&amp;Copier le texte</source>
        <translation>&amp;Copy the text</translation>
    </message>
    <message>
        <source>Enre&amp;gistrer…</source>
        <translation>&amp;Save…</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>Texte copié&#xa0;: collez-le sous votre formulaire.</source>
        <translation>Text copied: paste it under your form.</translation>
    </message>
    <message>
        <source>Enregistrer le texte</source>
        <translation>Save the text</translation>
    </message>
    <message>
        <source>Texte enregistré dans {file}.</source>
        <translation>Text saved in {file}.</translation>
    </message>
</context>
<context>
    <name>WebsiteView</name>
    <message>
        <source>Version {version} enregistrée dans «&#xa0;{folder}&#xa0;». Commencez par {file}.</source>
        <translation>Version {version} saved in “{folder}”. Begin with {file}.</translation>
    </message>
    <message>
        <source>&amp;Enregistrer le dossier…</source>
        <translation>&amp;Save the kit…</translation>
    </message>
    <message>
        <source>&amp;Lire des réponses du site…</source>
        <translation>&amp;Read answers from the site…</translation>
    </message>
    <message>
        <source>Aucune finalité ne repose sur un accord&#xa0;: le formulaire n&apos;aurait rien à demander.</source>
        <translation>No purpose rests on consent: the form would have nothing to ask.</translation>
    </message>
    <message>
        <source>Un dossier à remettre à qui s&apos;occupe de votre site&#xa0;: un formulaire de consentement avec vos textes d&apos;aujourd&apos;hui, et un bandeau de cookies où refuser est aussi simple qu&apos;accepter. Aparté n&apos;envoie rien.</source>
        <translation>A kit for whoever looks after your site: a consent form with your texts of today, and a cookie banner where refusing is as simple as accepting. Aparté sends nothing.</translation>
    </message>
    <message>
        <source>Une question par moyen de contact&#xa0;: oui et non y ont la même place, rien n&apos;est coché d&apos;avance.</source>
        <translation>One question per means of contact: yes and no have the same place, nothing is ticked beforehand.</translation>
    </message>
    <message>
        <source>Ce que demande le formulaire</source>
        <translation>What the form asks</translation>
    </message>
    <message>
        <source>Adresse qui reçoit les réponses</source>
        <translation>Address that receives the answers</translation>
    </message>
    <message>
        <source>en français</source>
        <translation>in French</translation>
    </message>
    <message>
        <source>en anglais</source>
        <translation>in English</translation>
    </message>
    <message>
        <source>Langue du dossier</source>
        <translation>Language of the kit</translation>
    </message>
    <message>
        <source>&amp;Adresse</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <source>Lan&amp;gue</source>
        <translation>Lan&amp;guage</translation>
    </message>
    <message>
        <source>La personne vous envoie sa réponse par e-mail. Le site lui-même n&apos;en garde rien.</source>
        <translation>The person sends you their answer by e-mail. The site itself keeps nothing of it.</translation>
    </message>
    <message>
        <source>Où arrivent les réponses</source>
        <translation>Where the answers arrive</translation>
    </message>
    <message>
        <source>Cochez ce que votre site utilise vraiment. Les cookies nécessaires au site (panier, connexion) ne demandent rien.</source>
        <translation>Tick what your site really uses. Cookies that the site needs (basket, signing in) ask nothing.</translation>
    </message>
    <message>
        <source>Ce que demande le bandeau de cookies</source>
        <translation>What the cookie banner asks</translation>
    </message>
    <message>
        <source>Aucun dossier n&apos;a encore été enregistré.</source>
        <translation>No kit has been saved yet.</translation>
    </message>
    <message>
        <source>Version {version}, enregistrée le {when}</source>
        <translation>Version {version}, saved on {when}</translation>
    </message>
    <message>
        <source>{kit}&#xa0;: dépassée. {why}</source>
        <translation>{kit}: out of date. {why}</translation>
    </message>
    <message>
        <source>{kit}&#xa0;: dépassée. {why} Enregistrez un nouveau dossier et remplacez les fichiers du site.</source>
        <translation>{kit}: out of date. {why} Save a new kit and replace the files of the site.</translation>
    </message>
    <message>
        <source>{kit}&#xa0;: elle montre vos textes d&apos;aujourd&apos;hui.</source>
        <translation>{kit}: it shows your texts of today.</translation>
    </message>
    <message>
        <source>Où ranger le dossier du site</source>
        <translation>Where to put the kit of the site</translation>
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
    <message>
        <source>J&apos;ai une &amp;sauvegarde…</source>
        <translation>I have a &amp;backup…</translation>
    </message>
    <message>
        <source>J&apos;ai un &amp;dossier Aparté sur une clé ou un disque…</source>
        <translation>I have an Aparté &amp;folder on a stick or a disk…</translation>
    </message>
    <message>
        <source>Vous aviez déjà Aparté, ici ou sur un autre ordinateur&#xa0;?</source>
        <translation>Did you have Aparté before, here or on another computer?</translation>
    </message>
    <message>
        <source>&amp;Essayer avec une entreprise fictive…</source>
        <translation>&amp;Try it with a fictional business…</translation>
    </message>
    <message>
        <source>Vous voulez d&apos;abord voir ?</source>
        <translation>Would you rather look first?</translation>
    </message>
</context>
<context>
    <name>WhatPage</name>
    <message>
        <source>Qui sort du carnet&#xa0;?</source>
        <translation>Who leaves the book?</translation>
    </message>
    <message>
        <source>Choisissez les contacts du fichier. Moins il y en a, moins il y a à protéger.</source>
        <translation>Choose the contacts of the file. The fewer there are, the less there is to protect.</translation>
    </message>
    <message>
        <source>Le contact &amp;choisi</source>
        <translation>The &amp;chosen contact</translation>
    </message>
    <message>
        <source>Les {count} contacts &amp;choisis</source>
        <translation>The {count} &amp;chosen contacts</translation>
    </message>
    <message>
        <source>Le &amp;résultat affiché</source>
        <translation>The &amp;result shown</translation>
    </message>
    <message>
        <source>Les membres d&apos;une &amp;liste</source>
        <translation>The members of a &amp;list</translation>
    </message>
    <message>
        <source>&amp;Tout le carnet</source>
        <translation>&amp;The whole book</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Comptage…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>{count} personne sortirait</source>
        <translation>{count} person would leave</translation>
    </message>
    <message>
        <source>{count} personnes sortiraient</source>
        <translation>{count} people would leave</translation>
    </message>
    <message>
        <source>{count} fiche sous limitation de traitement reste dans le carnet (RGPD, art.&#xa0;18).</source>
        <translation>{count} record whose processing is restricted stays in the book (GDPR, art. 18).</translation>
    </message>
    <message>
        <source>{count} fiches sous limitation de traitement restent dans le carnet (RGPD, art.&#xa0;18).</source>
        <translation>{count} records whose processing is restricted stay in the book (GDPR, art. 18).</translation>
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
        <source>Motif de l&apos;héritier</source>
        <translation>Heir’s ground</translation>
    </message>
    <message>
        <source>Cette personne est décédée&#xa0;: un héritier agit pour elle.</source>
        <translation>This person has died: an heir acts for them.</translation>
    </message>
    <message>
        <source>&amp;Nom de l&apos;héritier</source>
        <translation>Heir’s &amp;name</translation>
    </message>
    <message>
        <source>&amp;Motif de l&apos;héritier</source>
        <translation>Heir’s &amp;ground</translation>
    </message>
    <message>
        <source>Comment la personne a été reconnue</source>
        <translation>How the person was recognised</translation>
    </message>
    <message>
        <source>Nouveau mot de passe</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Un nouveau mot de passe</source>
        <translation>A new password</translation>
    </message>
    <message>
        <source>Pour un compte qui gère les comptes&#xa0;: il en donnera ensuite un aux autres, dans les réglages.</source>
        <translation>For an account that manages accounts: it then gives one to the others, in the settings.</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>&amp;Compte</source>
        <translation>&amp;Account</translation>
    </message>
</context>
<context>
    <name>WhoTakesOverPage</name>
    <message>
        <source>Qui devient responsable de traitement&#xa0;?</source>
        <translation>Who becomes data controller?</translation>
    </message>
    <message>
        <source>Les deux personnes sont là. On peut s&apos;arrêter après chaque étape et reprendre plus tard.</source>
        <translation>Both people are there. One may stop after each step and take it up later.</translation>
    </message>
    <message>
        <source>Responsable actuel</source>
        <translation>Present controller</translation>
    </message>
    <message>
        <source>Nouveau responsable</source>
        <translation>New controller</translation>
    </message>
    <message>
        <source>une nouvelle personne…</source>
        <translation>a new person…</translation>
    </message>
    <message>
        <source>Son mot de passe</source>
        <translation>Their password</translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Son &amp;mot de passe, tapé par cette personne</source>
        <translation>Their &amp;password, typed by this person</translation>
    </message>
    <message>
        <source>&amp;Prénom et nom *</source>
        <translation>&amp;Full name *</translation>
    </message>
    <message>
        <source>Son &amp;mot de passe *</source>
        <translation>Their &amp;password *</translation>
    </message>
    <message>
        <source>Cette personne a déjà ce rôle.</source>
        <translation>This person has this role already.</translation>
    </message>
    <message>
        <source>Responsable &amp;actuel</source>
        <translation>P&amp;resent controller</translation>
    </message>
    <message>
        <source>Nouveau &amp;responsable</source>
        <translation>&amp;New controller</translation>
    </message>
</context>
<context>
    <name>WhoseAnswer</name>
    <message>
        <source>De qui vient cette réponse&#xa0;?</source>
        <translation>Whose answer is this?</translation>
    </message>
    <message>
        <source>&amp;Nouvelle fiche&#xa0;: {name}</source>
        <translation>&amp;New card: {name}</translation>
    </message>
    <message>
        <source>&amp;Nouvelle fiche</source>
        <translation>&amp;New card</translation>
    </message>
    <message>
        <source>Ou une autre fiche du carnet&#xa0;:</source>
        <translation>Or another card of the book:</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>WhyPage</name>
    <message>
        <source>Pour quoi faire&#xa0;?</source>
        <translation>What for?</translation>
    </message>
    <message>
        <source>La raison reste au journal, avec le nombre de personnes et les champs.</source>
        <translation>The reason stays in the journal, with the number of people and the fields.</translation>
    </message>
    <message>
        <source>Raison de l&apos;export</source>
        <translation>Reason for the export</translation>
    </message>
    <message>
        <source>à choisir</source>
        <translation>to be chosen</translation>
    </message>
    <message>
        <source>Précision</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Par exemple&#xa0;: paie de décembre, cabinet comptable</source>
        <translation>For example: December payroll, accountants</translation>
    </message>
    <message>
        <source>Ce qui est proposé</source>
        <translation>What is offered</translation>
    </message>
    <message>
        <source>Par quel moyen</source>
        <translation>By what means</translation>
    </message>
    <message>
        <source>&amp;Raison *</source>
        <translation>&amp;Reason *</translation>
    </message>
    <message>
        <source>&amp;Précision</source>
        <translation>Ex&amp;planation</translation>
    </message>
    <message>
        <source>&amp;Offre</source>
        <translation>&amp;Offer</translation>
    </message>
    <message>
        <source>&amp;Moyen</source>
        <translation>&amp;Means</translation>
    </message>
    <message>
        <source>Chaque personne est examinée maintenant&#xa0;: seules celles que l&apos;on peut contacter par ce moyen seront dans le fichier. Les autres sont comptées, avec le motif.</source>
        <translation>Each person is examined now: only those who may be contacted by this means will be in the file. The others are counted, with the reason.</translation>
    </message>
    <message>
        <source>Dites en quelques mots à qui va le fichier et pour quoi faire, sans nommer de contact.</source>
        <translation>Say in a few words who gets the file and what for, without naming a contact.</translation>
    </message>
    <message>
        <source>La précision est facultative. Elle reste au journal&#xa0;: n&apos;y nommez aucun contact.</source>
        <translation>The explanation is optional. It stays in the journal: name no contact in it.</translation>
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
<context>
    <name>WorkPage</name>
    <message>
        <source>&amp;Réessayer</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>&amp;Interrompre</source>
        <translation>&amp;Interrupt</translation>
    </message>
    <message>
        <source>Interrompu. Rien n&apos;a été modifié.</source>
        <translation>Interrupted. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>YearlyView</name>
    <message>
        <source>Contacts selon leur dernier signe</source>
        <translation>Contacts by their last sign</translation>
    </message>
    <message>
        <source>Contacts arrivant à échéance, mois par mois</source>
        <translation>Contacts reaching their term, month by month</translation>
    </message>
    <message>
        <source>Depuis quand vos contacts n&apos;ont plus donné signe</source>
        <translation>Since when your contacts have given no sign</translation>
    </message>
    <message>
        <source>Combien arrivent à échéance, et quand</source>
        <translation>How many reach their term, and when</translation>
    </message>
    <message>
        <source>moins d&apos;un an</source>
        <translation>less than a year</translation>
    </message>
    <message>
        <source>1 à 2 ans</source>
        <translation>1 to 2 years</translation>
    </message>
    <message>
        <source>2 à 3 ans</source>
        <translation>2 to 3 years</translation>
    </message>
    <message>
        <source>3 ans et plus</source>
        <translation>3 years and more</translation>
    </message>
    <message>
        <source>Déjà échus&#xa0;: {due}. Gardés par un contrat en cours&#xa0;: {kept}.</source>
        <translation>Already due: {due}. Kept by a running contract: {kept}.</translation>
    </message>
</context>
<context>
    <name>YearsView</name>
    <message>
        <source>Archives arrivant à leur fin, année par année</source>
        <translation>Archives reaching their end, year by year</translation>
    </message>
    <message>
        <source>toutes les raisons</source>
        <translation>all reasons</translation>
    </message>
    <message>
        <source>Combien d&apos;archives arrivent à leur fin&#xa0;: {which}</source>
        <translation>How many archives reach their end: {which}</translation>
    </message>
    <message>
        <source>Plus tard&#xa0;: {count}.</source>
        <translation>Later: {count}.</translation>
    </message>
</context>
<context>
    <name>_ChangesModel</name>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Registre aujourd&apos;hui</source>
        <translation>Register today</translation>
    </message>
    <message>
        <source>ne le dit pas</source>
        <translation>does not say it</translation>
    </message>
    <message>
        <source>ne le dit plus</source>
        <translation>no longer says it</translation>
    </message>
    <message>
        <source>Mention publiée</source>
        <translation>Published notice</translation>
    </message>
</context>
<context>
    <name>_ElementLine</name>
    <message>
        <source>présent</source>
        <translation>present</translation>
    </message>
    <message>
        <source>manque</source>
        <translation>missing</translation>
    </message>
</context>
<context>
    <name>_EndPage</name>
    <message>
        <source>C&apos;est effacé</source>
        <translation>It is erased</translation>
    </message>
    <message>
        <source>Aparté ne détient plus rien sur cet ordinateur.</source>
        <translation>Aparté holds nothing on this computer any more.</translation>
    </message>
    <message>
        <source>N&apos;oubliez pas les sauvegardes restées sur une clé ou un autre disque, la fiche de secours imprimée et le fichier que vous avez emporté&#xa0;: ils contiennent ou ouvrent encore des données personnelles.</source>
        <translation>Do not forget the backups left on a stick or another disk, the printed recovery sheet and the file that you took along: they still contain personal data or open them.</translation>
    </message>
</context>
<context>
    <name>_Handing</name>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>_HistoryModel</name>
    <message>
        <source>Le</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Par</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Acte</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Rubriques changées</source>
        <translation>Columns changed</translation>
    </message>
</context>
</TS>
