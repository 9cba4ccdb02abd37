<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="fr_FR" sourcelanguage="fr_FR">
<context>
    <name>AboutTab</name>
    <message>
        <source>Licences des composants</source>
        <translation>Licences des composants</translation>
    </message>
    <message>
        <source>Aparté ne se connecte jamais à Internet : ni compte en ligne, ni statistique, ni mise à jour cachée. Vos données restent chiffrées dans un dossier de cet ordinateur.</source>
        <translation>Aparté ne se connecte jamais à Internet : ni compte en ligne, ni statistique, ni mise à jour cachée. Vos données restent chiffrées dans un dossier de cet ordinateur.</translation>
    </message>
    <message>
        <source>Format du fichier {schema} · Python {python} · Qt {qt}</source>
        <translation>Format du fichier {schema} · Python {python} · Qt {qt}</translation>
    </message>
    <message>
        <source>Dossier des données</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>Co&amp;pier</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Copier l'emplacement du dossier</source>
        <translation>Copier l’emplacement du dossier</translation>
    </message>
    <message>
        <source>&amp;Dossier des données</source>
        <translation>&amp;Dossier des données</translation>
    </message>
    <message>
        <source>Aparté {version}</source>
        <translation>Aparté {version}</translation>
    </message>
    <message>
        <source>&amp;Nouveautés</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>&amp;Vérifier un fichier de mise à jour…</source>
        <translation>&amp;Vérifier un fichier de mise à jour…</translation>
    </message>
    <message>
        <source>Chercher un composant ou une licence</source>
        <translation>Chercher un composant ou une licence</translation>
    </message>
    <message>
        <source>Un nom, une licence…</source>
        <translation>Un nom, une licence…</translation>
    </message>
    <message>
        <source>C&amp;hercher</source>
        <translation>C&amp;hercher</translation>
    </message>
    <message>
        <source>Composants</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Texte de la licence</source>
        <translation>Texte de la licence</translation>
    </message>
</context>
<context>
    <name>AccessGrid</name>
    <message>
        <source>Qui a accès à quoi</source>
        <translation>Qui a accès à quoi</translation>
    </message>
    <message>
        <source>Flèches pour se déplacer, Espace pour changer un accès</source>
        <translation>Flèches pour se déplacer, Espace pour changer un accès</translation>
    </message>
</context>
<context>
    <name>AccessGridModel</name>
    <message>
        <source>Donnée</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>{field}, {role} : {access}</source>
        <translation>{field}, {role} : {access}</translation>
    </message>
    <message>
        <source>{cell} (pas encore appliqué)</source>
        <translation>{cell} (pas encore appliqué)</translation>
    </message>
    <message>
        <source>{cell} (fixe)</source>
        <translation>{cell} (fixe)</translation>
    </message>
    <message>
        <source>lecture</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>saisie</source>
        <translation>saisie</translation>
    </message>
</context>
<context>
    <name>AccessWizard</name>
    <message>
        <source>Droit d'accès</source>
        <translation>Droit d’accès</translation>
    </message>
    <message>
        <source>Droit à la portabilité</source>
        <translation>Droit à la portabilité</translation>
    </message>
    <message>
        <source>Préparer le dossier</source>
        <translation>Préparer le dossier</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Ajouter un compte</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Rôle</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Prénom et nom *</source>
        <translation>&amp;Prénom et nom *</translation>
    </message>
    <message>
        <source>&amp;Rôle</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>&amp;Mot de passe provisoire *</source>
        <translation>&amp;Mot de passe provisoire *</translation>
    </message>
    <message>
        <source>Il ne sert qu'une fois : cette personne choisira le sien.</source>
        <translation>Il ne sert qu’une fois : cette personne choisira le sien.</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandonner</translation>
    </message>
</context>
<context>
    <name>AccountPaths</name>
    <message>
        <source>Mot de passe oublié par un collègue</source>
        <translation>Mot de passe oublié par un collègue</translation>
    </message>
    <message>
        <source>Redonner l'accès à {name}</source>
        <translation>Redonner l’accès à {name}</translation>
    </message>
    <message>
        <source>Son mot de passe n'est lisible par personne : il est remplacé.</source>
        <translation>Son mot de passe n’est lisible par personne : il est remplacé.</translation>
    </message>
    <message>
        <source>Son travail, ses saisies enregistrées et son rôle ne changent pas.</source>
        <translation>Son travail, ses saisies enregistrées et son rôle ne changent pas.</translation>
    </message>
    <message>
        <source>Un compte bloqué après trop d'essais est débloqué en même temps.</source>
        <translation>Un compte bloqué après trop d’essais est débloqué en même temps.</translation>
    </message>
    <message>
        <source>Ce que cette personne avait tapé sans l'enregistrer au moment du verrouillage ne se relit plus.</source>
        <translation>Ce que cette personne avait tapé sans l’enregistrer au moment du verrouillage ne se relit plus.</translation>
    </message>
    <message>
        <source>Le mot de passe que vous allez donner ne sert qu'une fois : Aparté lui en fait choisir un autre.</source>
        <translation>Le mot de passe que vous allez donner ne sert qu’une fois : Aparté lui en fait choisir un autre.</translation>
    </message>
    <message>
        <source>Un mot de passe pour une fois</source>
        <translation>Un mot de passe pour une fois</translation>
    </message>
    <message>
        <source>Facile à dire de vive voix, et difficile à deviner.</source>
        <translation>Facile à dire de vive voix, et difficile à deviner.</translation>
    </message>
    <message>
        <source>Mot de passe donné à {name}</source>
        <translation>Mot de passe donné à {name}</translation>
    </message>
    <message>
        <source>Remplacer le mot de passe</source>
        <translation>Remplacer le mot de passe</translation>
    </message>
    <message>
        <source>Remplacement du mot de passe</source>
        <translation>Remplacement du mot de passe</translation>
    </message>
    <message>
        <source>L'ancien n'ouvre plus rien.</source>
        <translation>L’ancien n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>Mot de passe remplacé.</source>
        <translation>Mot de passe remplacé.</translation>
    </message>
    <message>
        <source>C'est fait</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>{name} choisira son propre mot de passe à sa prochaine ouverture.</source>
        <translation>{name} choisira son propre mot de passe à sa prochaine ouverture.</translation>
    </message>
    <message>
        <source>Lui dire ce mot de passe de vive voix, jamais par e-mail ni par SMS</source>
        <translation>Lui dire ce mot de passe de vive voix, jamais par e-mail ni par SMS</translation>
    </message>
    <message>
        <source>Verrouiller (Ctrl+L) pour qu'il ou elle ouvre sous son nom</source>
        <translation>Verrouiller (Ctrl+L) pour qu’il ou elle ouvre sous son nom</translation>
    </message>
    <message>
        <source>Si ce n'est pas un simple oubli, fermer le compte à la place</source>
        <translation>Si ce n’est pas un simple oubli, fermer le compte à la place</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>Nom</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rôle</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>État</source>
        <translation>État</translation>
    </message>
    <message>
        <source>ouvert</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>fermé</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Comptes de l'équipe</source>
        <translation>Comptes de l’équipe</translation>
    </message>
    <message>
        <source>Chacun son compte : on sait qui a fait quoi. Vous pourrez en ajouter ensuite.</source>
        <translation>Chacun son compte : on sait qui a fait quoi. Vous pourrez en ajouter ensuite.</translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Rôle</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Mot de passe provisoire</source>
        <translation>Mot de passe provisoire</translation>
    </message>
    <message>
        <source>&amp;Prénom et nom</source>
        <translation>&amp;Prénom et nom</translation>
    </message>
    <message>
        <source>&amp;Rôle</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>&amp;Mot de passe provisoire</source>
        <translation>&amp;Mot de passe provisoire</translation>
    </message>
    <message>
        <source>Laissez vide si vous travaillez seul. Votre collègue choisira son mot de passe en entrant.</source>
        <translation>Laissez vide si vous travaillez seul. Votre collègue choisira son mot de passe en entrant.</translation>
    </message>
</context>
<context>
    <name>ActivitiesModel</name>
    <message>
        <source>Traitement</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>État</source>
        <translation>État</translation>
    </message>
    <message>
        <source>À relire le</source>
        <translation>À relire le</translation>
    </message>
    <message>
        <source>archivée</source>
        <translation>archivée</translation>
    </message>
    <message>
        <source>complète</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>incomplète : {count}</source>
        <translation>incomplète : {count}</translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <source>Nouvelle fiche du registre</source>
        <translation>Nouvelle fiche du registre</translation>
    </message>
    <message>
        <source>Modifier la fiche</source>
        <translation>Modifier la fiche</translation>
    </message>
    <message>
        <source>Nom de la fiche</source>
        <translation>Nom de la fiche</translation>
    </message>
    <message>
        <source>Pourquoi ce changement</source>
        <translation>Pourquoi ce changement</translation>
    </message>
    <message>
        <source>{cell} : {none}</source>
        <translation>{cell} : {none}</translation>
    </message>
    <message>
        <source>Tenu à jour par Aparté :</source>
        <translation>Tenu à jour par Aparté :</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>ActivityHistoryDialog</name>
    <message>
        <source>Versions de « {name} »</source>
        <translation>Versions de « {name} »</translation>
    </message>
    <message>
        <source>Personne n'a encore modifié ni relu cette fiche.</source>
        <translation>Personne n’a encore modifié ni relu cette fiche.</translation>
    </message>
    <message>
        <source>Versions de la fiche</source>
        <translation>Versions de la fiche</translation>
    </message>
    <message>
        <source>Ce que la version choisie a changé</source>
        <translation>Ce que la version choisie a changé</translation>
    </message>
</context>
<context>
    <name>ActivityPreview</name>
    <message>
        <source>tenu à jour par Aparté</source>
        <translation>tenu à jour par Aparté</translation>
    </message>
    <message>
        <source>l'entreprise</source>
        <translation>l’entreprise</translation>
    </message>
</context>
<context>
    <name>ActivityTab</name>
    <message>
        <source>Répondre aux &amp;cinq questions…</source>
        <translation>Répondre aux &amp;cinq questions…</translation>
    </message>
    <message>
        <source>Métier, clients, moyens, équipe, fichiers : Aparté en tire des réglages conformes.</source>
        <translation>Métier, clients, moyens, équipe, fichiers : Aparté en tire des réglages conformes.</translation>
    </message>
    <message>
        <source>Nous faisons de la &amp;rénovation énergétique
ou de l'adaptation du logement</source>
        <translation>Nous faisons de la &amp;rénovation énergétique
ou de l’adaptation du logement</translation>
    </message>
    <message>
        <source>Démarcher un particulier par téléphone, e-mail, SMS ou réseau social y est interdit, sauf contrat en cours. Le courrier et les professionnels restent permis (C. conso, art. L. 223-1 et L. 223-8).</source>
        <translation>Démarcher un particulier par téléphone, e-mail, SMS ou réseau social y est interdit, sauf contrat en cours. Le courrier et les professionnels restent permis (C. conso, art. L. 223-1 et L. 223-8).</translation>
    </message>
    <message>
        <source>Secteur</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Rappeler &amp;qui a demandé un renseignement,
pendant cinq jours ouvrables, sans autre accord</source>
        <translation>Rappeler &amp;qui a demandé un renseignement,
pendant cinq jours ouvrables, sans autre accord</translation>
    </message>
    <message>
        <source>Un nouveau contact est d'abord</source>
        <translation>Un nouveau contact est d’abord</translation>
    </message>
    <message>
        <source>Un nouveau contact est d'a&amp;bord</source>
        <translation>Un nouveau contact est d’a&amp;bord</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Jours fériés</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>&amp;Jours fériés de</source>
        <translation>&amp;Jours fériés de</translation>
    </message>
    <message>
        <source>Jours fériés des douze prochains mois</source>
        <translation>Jours fériés des douze prochains mois</translation>
    </message>
    <message>
        <source>Aucun appel commercial ces jours-là. L'échéance d'une demande qui tombe un jour férié légal, un samedi ou un dimanche passe au jour ouvré suivant.</source>
        <translation>Aucun appel commercial ces jours-là. L’échéance d’une demande qui tombe un jour férié légal, un samedi ou un dimanche passe au jour ouvré suivant.</translation>
    </message>
    <message>
        <source>Réglages enregistrés.</source>
        <translation>Réglages enregistrés.</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Adresse postale</source>
        <translation>Adresse postale</translation>
    </message>
</context>
<context>
    <name>AddressesView</name>
    <message>
        <source>Adresses postales</source>
        <translation>Adresses postales</translation>
    </message>
    <message>
        <source>A&amp;jouter…</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>Corr&amp;iger…</source>
        <translation>Corr&amp;iger…</translation>
    </message>
    <message>
        <source>Autres actions sur cette adresse</source>
        <translation>Autres actions sur cette adresse</translation>
    </message>
    <message>
        <source>En faire l'adresse &amp;principale</source>
        <translation>En faire l’adresse &amp;principale</translation>
    </message>
    <message>
        <source>&amp;Retirer</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>principale</source>
        <translation>principale</translation>
    </message>
    <message>
        <source>A&amp;jouter</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>Adresse ajoutée.</source>
        <translation>Adresse ajoutée.</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Adresse corrigée.</source>
        <translation>Adresse corrigée.</translation>
    </message>
    <message>
        <source>C'est maintenant l'adresse principale.</source>
        <translation>C’est maintenant l’adresse principale.</translation>
    </message>
    <message>
        <source>Adresse retirée.</source>
        <translation>Adresse retirée.</translation>
    </message>
</context>
<context>
    <name>AlarmDialog</name>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Rapport à imprimer…</source>
        <translation>Rapport à imprimer…</translation>
    </message>
    <message>
        <source>Vérifier le journal</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>Sauvegarder maintenant</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Reprendre une sauvegarde…</source>
        <translation>Reprendre une sauvegarde…</translation>
    </message>
    <message>
        <source>Ouvrir les comptes</source>
        <translation>Ouvrir les comptes</translation>
    </message>
    <message>
        <source>Écrire ce que c'était…</source>
        <translation>Écrire ce que c’était…</translation>
    </message>
    <message>
        <source>rapport-integrite.pdf</source>
        <translation>rapport-integrite.pdf</translation>
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
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Annoncé le</source>
        <translation>Annoncé le</translation>
    </message>
    <message>
        <source>Effacé à partir du</source>
        <translation>Effacé à partir du</translation>
    </message>
    <message>
        <source>question restée sans réponse</source>
        <translation>question restée sans réponse</translation>
    </message>
    <message>
        <source>durée atteinte le {day}</source>
        <translation>durée atteinte le {day}</translation>
    </message>
</context>
<context>
    <name>AnnouncedView</name>
    <message>
        <source>Effacer &amp;automatiquement ce qui a été annoncé</source>
        <translation>Effacer &amp;automatiquement ce qui a été annoncé</translation>
    </message>
    <message>
        <source>Chaque personne arrivée à son terme est annoncée ici pendant trente jours au moins. Passé ce jour, et seulement si rien ne s'y oppose, Aparté l'efface ou la place au coffre, puis vous dit combien. Rien n'est effacé sans avoir été annoncé.</source>
        <translation>Chaque personne arrivée à son terme est annoncée ici pendant trente jours au moins. Passé ce jour, et seulement si rien ne s’y oppose, Aparté l’efface ou la place au coffre, puis vous dit combien. Rien n’est effacé sans avoir été annoncé.</translation>
    </message>
    <message>
        <source>Effacements annoncés</source>
        <translation>Effacements annoncés</translation>
    </message>
    <message>
        <source>Ce qui part et ce qui reste</source>
        <translation>Ce qui part et ce qui reste</translation>
    </message>
    <message>
        <source>Confirmer la &amp;date…</source>
        <translation>Confirmer la &amp;date…</translation>
    </message>
    <message>
        <source>Ouvrir la &amp;fiche</source>
        <translation>Ouvrir la &amp;fiche</translation>
    </message>
    <message>
        <source>&amp;Ne pas effacer…</source>
        <translation>&amp;Ne pas effacer…</translation>
    </message>
    <message>
        <source>&amp;Effacer maintenant…</source>
        <translation>&amp;Effacer maintenant…</translation>
    </message>
    <message>
        <source>&amp;Registre des effacements…</source>
        <translation>&amp;Registre des effacements…</translation>
    </message>
    <message>
        <source>Voir le com&amp;pte rendu…</source>
        <translation>Voir le com&amp;pte rendu…</translation>
    </message>
    <message>
        <source>Aucun effacement n'est annoncé pour le moment.</source>
        <translation>Aucun effacement n’est annoncé pour le moment.</translation>
    </message>
    <message>
        <source>Choisissez une ligne pour voir ce qui part et ce qui reste.</source>
        <translation>Choisissez une ligne pour voir ce qui part et ce qui reste.</translation>
    </message>
    <message>
        <source>Ne sera pas effacé : {why}.</source>
        <translation>Ne sera pas effacé : {why}.</translation>
    </message>
    <message>
        <source>Ce qui part</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>Ce qui reste, et pourquoi</source>
        <translation>Ce qui reste, et pourquoi</translation>
    </message>
    <message>
        <source>Effacement automatique activé.</source>
        <translation>Effacement automatique activé.</translation>
    </message>
    <message>
        <source>Effacement automatique désactivé.</source>
        <translation>Effacement automatique désactivé.</translation>
    </message>
</context>
<context>
    <name>AnonymousCard</name>
    <message>
        <source>Ce qui reste des personnes anonymisées</source>
        <translation>Ce qui reste des personnes anonymisées</translation>
    </message>
    <message>
        <source>Ni nom, ni coordonnée, ni date exacte : un nombre seulement.</source>
        <translation>Ni nom, ni coordonnée, ni date exacte : un nombre seulement.</translation>
    </message>
    <message>
        <source>Personne n'a été anonymisé.</source>
        <translation>Personne n’a été anonymisé.</translation>
    </message>
    <message>
        <source>moins de {number}</source>
        <translation>moins de {number}</translation>
    </message>
    <message>
        <source>{category}, {kind}, recueillis en {year} : {count}</source>
        <translation>{category}, {kind}, recueillis en {year} : {count}</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Réponse reçue</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>{name} souhaite rester : ses données sont gardées à partir du jour de sa réponse.</source>
        <translation>{name} souhaite rester : ses données sont gardées à partir du jour de sa réponse.</translation>
    </message>
    <message>
        <source>{name} ne souhaite pas rester : ses données restent échues, à effacer.</source>
        <translation>{name} ne souhaite pas rester : ses données restent échues, à effacer.</translation>
    </message>
    <message>
        <source>Réponse reçue le</source>
        <translation>Réponse reçue le</translation>
    </message>
    <message>
        <source>Réponse reçue &amp;le</source>
        <translation>Réponse reçue &amp;le</translation>
    </message>
    <message>
        <source>&amp;Noter la réponse</source>
        <translation>&amp;Noter la réponse</translation>
    </message>
    <message>
        <source>Réponse notée.</source>
        <translation>Réponse notée.</translation>
    </message>
</context>
<context>
    <name>AnswerGrid</name>
    <message>
        <source>Réponses de la personne, par finalité et par canal</source>
        <translation>Réponses de la personne, par finalité et par canal</translation>
    </message>
    <message>
        <source>Flèches pour choisir la case, O pour oui, N pour non, Retour arrière pour effacer.</source>
        <translation>Flèches pour choisir la case, O pour oui, N pour non, Retour arrière pour effacer.</translation>
    </message>
</context>
<context>
    <name>AnswerModel</name>
    <message>
        <source>Cette finalité n'utilise pas ce canal.</source>
        <translation>Cette finalité n’utilise pas ce canal.</translation>
    </message>
    <message>
        <source>pas encore répondu</source>
        <translation>pas encore répondu</translation>
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
        <translation>Notifiée le</translation>
    </message>
    <message>
        <source>fait</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>Référence de la CNIL</source>
        <translation>Référence de la CNIL</translation>
    </message>
    <message>
        <source>Pourquoi pas notifiée</source>
        <translation>Pourquoi pas notifiée</translation>
    </message>
    <message>
        <source>Motif du retard</source>
        <translation>Motif du retard</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Prévenues le</source>
        <translation>Prévenues le</translation>
    </message>
    <message>
        <source>Texte qui leur a été envoyé</source>
        <translation>Texte qui leur a été envoyé</translation>
    </message>
    <message>
        <source>Pourquoi pas prévenues</source>
        <translation>Pourquoi pas prévenues</translation>
    </message>
    <message>
        <source>tout est fait : clore la fiche</source>
        <translation>tout est fait : clore la fiche</translation>
    </message>
    <message>
        <source>Texte envoyé</source>
        <translation>Texte envoyé</translation>
    </message>
    <message>
        <source>Clôture</source>
        <translation>Clôture</translation>
    </message>
</context>
<context>
    <name>ApartModel</name>
    <message>
        <source>Une fiche</source>
        <translation>Une fiche</translation>
    </message>
    <message>
        <source>L'autre</source>
        <translation>L’autre</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Archive de {name}</source>
        <translation>Archive de {name}</translation>
    </message>
    <message>
        <source>Donnée</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Contenu de l'archive</source>
        <translation>Contenu de l’archive</translation>
    </message>
    <message>
        <source>{reason} ({article}). Déposée le {deposited}, détruite le {ends}.</source>
        <translation>{reason} ({article}). Déposée le {deposited}, détruite le {ends}.</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Jamais consultée avant aujourd'hui.</source>
        <translation>Jamais consultée avant aujourd’hui.</translation>
    </message>
    <message>
        <source>Consultée le {when} par {who} : {motive}</source>
        <translation>Consultée le {when} par {who} : {motive}</translation>
    </message>
    <message>
        <source>Enregistrer la pièce</source>
        <translation>Enregistrer la pièce</translation>
    </message>
    <message>
        <source>&amp;Imprimer un extrait…</source>
        <translation>&amp;Imprimer un extrait…</translation>
    </message>
    <message>
        <source>&amp;Restaurer dans les contacts…</source>
        <translation>&amp;Restaurer dans les contacts…</translation>
    </message>
    <message>
        <source>Fin déplacée du {before} au {after} le {when} par {who} : {motive}</source>
        <translation>Fin déplacée du {before} au {after} le {when} par {who} : {motive}</translation>
    </message>
    <message>
        <source>Personne restaurée dans les contacts le {when} par {who} : {motive}</source>
        <translation>Personne restaurée dans les contacts le {when} par {who} : {motive}</translation>
    </message>
    <message>
        <source>Extrait imprimé le {when} par {who} : {motive}</source>
        <translation>Extrait imprimé le {when} par {who} : {motive}</translation>
    </message>
</context>
<context>
    <name>ArchiveFieldsDialog</name>
    <message>
        <source>Champs gardés au coffre</source>
        <translation>Champs gardés au coffre</translation>
    </message>
    <message>
        <source>Pour {reason} : seul ce qui reste coché va au coffre. Tout le reste est détruit.</source>
        <translation>Pour {reason} : seul ce qui reste coché va au coffre. Tout le reste est détruit.</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Garder ces champs</source>
        <translation>&amp;Garder ces champs</translation>
    </message>
</context>
<context>
    <name>ArchivesModel</name>
    <message>
        <source>Personne</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Déposée le</source>
        <translation>Déposée le</translation>
    </message>
    <message>
        <source>Détruite le</source>
        <translation>Détruite le</translation>
    </message>
</context>
<context>
    <name>ArrivalDialog</name>
    <message>
        <source>Votre carnet est arrivé</source>
        <translation>Votre carnet est arrivé</translation>
    </message>
    <message>
        <source>Contacts : {contacts}. Fichiers : {files}, tous relus après la copie.</source>
        <translation>Contacts : {contacts}. Fichiers : {files}, tous relus après la copie.</translation>
    </message>
    <message>
        <source>Comparer ce nombre de contacts avec l'accueil de l'ancien ordinateur</source>
        <translation>Comparer ce nombre de contacts avec l’accueil de l’ancien ordinateur</translation>
    </message>
    <message>
        <source>Ouvrir un contact que vous connaissez bien, et le coffre une fois</source>
        <translation>Ouvrir un contact que vous connaissez bien, et le coffre une fois</translation>
    </message>
    <message>
        <source>Choisir où vont les sauvegardes de cet ordinateur : Réglages, Sauvegardes</source>
        <translation>Choisir où vont les sauvegardes de cet ordinateur : Réglages, Sauvegardes</translation>
    </message>
    <message>
        <source>Sur l'ancien ordinateur, une fois tout vérifié : Réglages, Sauvegardes, « Quitter Aparté… »</source>
        <translation>Sur l’ancien ordinateur, une fois tout vérifié : Réglages, Sauvegardes, « Quitter Aparté… »</translation>
    </message>
    <message>
        <source>Effacer le dossier de la clé, ou la ranger en lieu sûr : elle s'ouvre avec vos mots de passe</source>
        <translation>Effacer le dossier de la clé, ou la ranger en lieu sûr : elle s’ouvre avec vos mots de passe</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Demander une fois</source>
        <translation>Demander une fois</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>e-mail si possible, sinon courrier</source>
        <translation>e-mail si possible, sinon courrier</translation>
    </message>
    <message>
        <source>courrier si possible, sinon e-mail</source>
        <translation>courrier si possible, sinon e-mail</translation>
    </message>
    <message>
        <source>&amp;Moyen</source>
        <translation>&amp;Moyen</translation>
    </message>
    <message>
        <source>Personnes à qui poser la question</source>
        <translation>Personnes à qui poser la question</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Une seule question, neutre, sans offre. En l'attendant, rien d'autre ne peut être envoyé. Sans réponse sous 30 jours, l'effacement est proposé. Aparté n'envoie rien : vous envoyez les brouillons et postez les lettres.</source>
        <translation>Une seule question, neutre, sans offre. En l’attendant, rien d’autre ne peut être envoyé. Sans réponse sous 30 jours, l’effacement est proposé. Aparté n’envoie rien : vous envoyez les brouillons et postez les lettres.</translation>
    </message>
    <message>
        <source>Par e-mail : {emails}. Par courrier : {letters}. À ne pas interroger : {nobody}.</source>
        <translation>Par e-mail : {emails}. Par courrier : {letters}. À ne pas interroger : {nobody}.</translation>
    </message>
    <message>
        <source>&amp;Préparer {count} questions…</source>
        <translation>&amp;Préparer {count} questions…</translation>
    </message>
    <message>
        <source>&amp;Préparer {count} question…</source>
        <translation>&amp;Préparer {count} question…</translation>
    </message>
    <message>
        <source>Dossier où ranger les brouillons et les lettres</source>
        <translation>Dossier où ranger les brouillons et les lettres</translation>
    </message>
    <message>
        <source>Préparation des questions…</source>
        <translation>Préparation des questions…</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Arrêté. Aucune question n'est notée et aucun fichier n'est écrit.</source>
        <translation>Arrêté. Aucune question n’est notée et aucun fichier n’est écrit.</translation>
    </message>
    <message>
        <source>Dans « {folder} » : {emails} brouillons à envoyer, {letters} lettres à poster.</source>
        <translation>Dans « {folder} » : {emails} brouillons à envoyer, {letters} lettres à poster.</translation>
    </message>
</context>
<context>
    <name>AskModel</name>
    <message>
        <source>Personne</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Comment, ou pourquoi pas</source>
        <translation>Comment, ou pourquoi pas</translation>
    </message>
</context>
<context>
    <name>AtHandRow</name>
    <message>
        <source>Favori</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Récent</source>
        <translation>Récent</translation>
    </message>
</context>
<context>
    <name>AttachmentsView</name>
    <message>
        <source>Pièces jointes</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>A&amp;jouter un fichier…</source>
        <translation>A&amp;jouter un fichier…</translation>
    </message>
    <message>
        <source>Ouvr&amp;ir une copie</source>
        <translation>Ouvr&amp;ir une copie</translation>
    </message>
    <message>
        <source>Enregistrer &amp;sous…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Retirer</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>ajoutée le {day}</source>
        <translation>ajoutée le {day}</translation>
    </message>
    <message>
        <source>Aucune pièce jointe. Déposez un fichier ici, ou ajoutez-le.</source>
        <translation>Aucune pièce jointe. Déposez un fichier ici, ou ajoutez-le.</translation>
    </message>
    <message>
        <source>{count} pièces jointes ajoutées</source>
        <translation>{count} pièces jointes ajoutées</translation>
    </message>
    <message>
        <source>{count} pièce jointe ajoutée</source>
        <translation>{count} pièce jointe ajoutée</translation>
    </message>
    <message>
        <source>{count} fichiers refusés</source>
        <translation>{count} fichiers refusés</translation>
    </message>
    <message>
        <source>{count} fichier refusé</source>
        <translation>{count} fichier refusé</translation>
    </message>
    <message>
        <source>Fichiers que l'on peut joindre ({kinds})</source>
        <translation>Fichiers que l’on peut joindre ({kinds})</translation>
    </message>
    <message>
        <source>Joindre un fichier</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>La copie ouverte est effacée quand Aparté se ferme ; l'autre programme peut en garder une trace.</source>
        <translation>La copie ouverte est effacée quand Aparté se ferme ; l’autre programme peut en garder une trace.</translation>
    </message>
    <message>
        <source>Pièce jointe retirée : {file}.</source>
        <translation>Pièce jointe retirée : {file}.</translation>
    </message>
    <message>
        <source>Pièce jointe remise : {file}.</source>
        <translation>Pièce jointe remise : {file}.</translation>
    </message>
</context>
<context>
    <name>AudiencePage</name>
    <message>
        <source>À qui s'adresse-t-il ?</source>
        <translation>À qui s’adresse-t-il ?</translation>
    </message>
    <message>
        <source>Choisissez largement : Aparté écarte qui ne peut pas recevoir ce message, et dit pourquoi.</source>
        <translation>Choisissez largement : Aparté écarte qui ne peut pas recevoir ce message, et dit pourquoi.</translation>
    </message>
    <message>
        <source>tout le carnet</source>
        <translation>tout le carnet</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>toutes</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Genre de contact</source>
        <translation>Genre de contact</translation>
    </message>
    <message>
        <source>tous</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Ville</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>&amp;Joindre la mention d'origine (art. 14)</source>
        <translation>&amp;Joindre la mention d’origine (art. 14)</translation>
    </message>
    <message>
        <source>Les personnes dont l'adresse vient d'ailleurs lisent d'où elle vient, en même temps que ce message.</source>
        <translation>Les personnes dont l’adresse vient d’ailleurs lisent d’où elle vient, en même temps que ce message.</translation>
    </message>
    <message>
        <source>Envoyer &amp;par</source>
        <translation>Envoyer &amp;par</translation>
    </message>
    <message>
        <source>&amp;Liste</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Catégorie</source>
        <translation>&amp;Catégorie</translation>
    </message>
    <message>
        <source>&amp;Genre de contact</source>
        <translation>&amp;Genre de contact</translation>
    </message>
    <message>
        <source>&amp;Ville</source>
        <translation>&amp;Ville</translation>
    </message>
    <message>
        <source>V&amp;oir les personnes écartées…</source>
        <translation>V&amp;oir les personnes écartées…</translation>
    </message>
    <message>
        <source>1 destinataire</source>
        <translation>1 destinataire</translation>
    </message>
    <message>
        <source>{count} destinataires</source>
        <translation>{count} destinataires</translation>
    </message>
    <message>
        <source>Écartés, avec la raison :</source>
        <translation>Écartés, avec la raison :</translation>
    </message>
    <message>
        <source>Personne n'est écarté.</source>
        <translation>Personne n’est écarté.</translation>
    </message>
    <message>
        <source>Cochez « Joindre la mention d'origine » : ces personnes seront informées par ce message même.</source>
        <translation>Cochez « Joindre la mention d’origine » : ces personnes seront informées par ce message même.</translation>
    </message>
</context>
<context>
    <name>BackupTask</name>
    <message>
        <source>Copie des données…</source>
        <translation>Copie des données…</translation>
    </message>
    <message>
        <source>Écriture de la sauvegarde…</source>
        <translation>Écriture de la sauvegarde…</translation>
    </message>
    <message>
        <source>Relecture de la sauvegarde…</source>
        <translation>Relecture de la sauvegarde…</translation>
    </message>
    <message>
        <source>Sauvegarde en cours</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sauvegarde faite et vérifiée, sauf sur : {places} (débranché ou plein).</source>
        <translation>Sauvegarde faite et vérifiée, sauf sur : {places} (débranché ou plein).</translation>
    </message>
    <message>
        <source>Sauvegarde faite et vérifiée.</source>
        <translation>Sauvegarde faite et vérifiée.</translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>Faite le</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Emplacement</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Taille</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Relue le</source>
        <translation>Relue le</translation>
    </message>
    <message>
        <source>État</source>
        <translation>État</translation>
    </message>
    <message>
        <source>avec les données du programme</source>
        <translation>avec les données du programme</translation>
    </message>
</context>
<context>
    <name>BackupsView</name>
    <message>
        <source>Emplacements des sauvegardes</source>
        <translation>Emplacements des sauvegardes</translation>
    </message>
    <message>
        <source>Sauvegardes gardées</source>
        <translation>Sauvegardes gardées</translation>
    </message>
    <message>
        <source>Emplacements</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Pour en reprendre une : verrouillez Aparté, puis choisissez « Reprendre une sauvegarde… » sur l'écran d'ouverture.</source>
        <translation>Pour en reprendre une : verrouillez Aparté, puis choisissez « Reprendre une sauvegarde… » sur l’écran d’ouverture.</translation>
    </message>
    <message>
        <source>&amp;Quitter Aparté…</source>
        <translation>&amp;Quitter Aparté…</translation>
    </message>
    <message>
        <source>&amp;Sauvegarder maintenant</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>&amp;Relire toutes les sauvegardes</source>
        <translation>&amp;Relire toutes les sauvegardes</translation>
    </message>
    <message>
        <source>&amp;Ne plus y sauvegarder</source>
        <translation>&amp;Ne plus y sauvegarder</translation>
    </message>
    <message>
        <source>A&amp;jouter un emplacement…</source>
        <translation>A&amp;jouter un emplacement…</translation>
    </message>
    <message>
        <source>Une sauvegarde est faite chaque jour de travail, à la fermeture. Aparté garde la dernière de chacun des {days} derniers jours, des {weeks} dernières semaines et des {months} derniers mois : une personne effacée quitte donc la dernière sauvegarde au plus tard {months} mois après. Si l'une d'elles est reprise avant, l'effacement est aussitôt refait.</source>
        <translation>Une sauvegarde est faite chaque jour de travail, à la fermeture. Aparté garde la dernière de chacun des {days} derniers jours, des {weeks} dernières semaines et des {months} derniers mois : une personne effacée quitte donc la dernière sauvegarde au plus tard {months} mois après. Si l’une d’elles est reprise avant, l’effacement est aussitôt refait.</translation>
    </message>
    <message>
        <source>Aucune sauvegarde n'a encore été faite.</source>
        <translation>Aucune sauvegarde n’a encore été faite.</translation>
    </message>
    <message>
        <source>Dernière sauvegarde vérifiée : {when}.</source>
        <translation>Dernière sauvegarde vérifiée : {when}.</translation>
    </message>
    <message>
        <source>Jamais encore sur un autre support. Ajoutez une clé USB : si l'ordinateur est volé ou tombe en panne, elle seule vous rendra vos contacts.</source>
        <translation>Jamais encore sur un autre support. Ajoutez une clé USB : si l’ordinateur est volé ou tombe en panne, elle seule vous rendra vos contacts.</translation>
    </message>
    <message>
        <source>Sur un autre support : {when}.</source>
        <translation>Sur un autre support : {when}.</translation>
    </message>
    <message>
        <source>Sauvegarde annulée : rien n'en est resté.</source>
        <translation>Sauvegarde annulée : rien n’en est resté.</translation>
    </message>
    <message>
        <source>Relecture des sauvegardes</source>
        <translation>Relecture des sauvegardes</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Relecture arrêtée : ce qui était lu est noté.</source>
        <translation>Relecture arrêtée : ce qui était lu est noté.</translation>
    </message>
    <message>
        <source>Choisir où sauvegarder</source>
        <translation>Choisir où sauvegarder</translation>
    </message>
    <message>
        <source>Emplacement ajouté. La prochaine sauvegarde y sera aussi.</source>
        <translation>Emplacement ajouté. La prochaine sauvegarde y sera aussi.</translation>
    </message>
    <message>
        <source>Emplacement ajouté, mais sur le même disque que vos données : une clé USB protégerait mieux.</source>
        <translation>Emplacement ajouté, mais sur le même disque que vos données : une clé USB protégerait mieux.</translation>
    </message>
    <message>
        <source>Emplacement retiré. Les sauvegardes qui s'y trouvent y restent : détruisez-les vous-même.</source>
        <translation>Emplacement retiré. Les sauvegardes qui s’y trouvent y restent : détruisez-les vous-même.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Annuler</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>BasisEditor</name>
    <message>
        <source>base légale manquante</source>
        <translation>base légale manquante</translation>
    </message>
    <message>
        <source>Base légale enregistrée.</source>
        <translation>Base légale enregistrée.</translation>
    </message>
</context>
<context>
    <name>BatchPreviewCard</name>
    <message>
        <source>Ce qui part</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>Ce qui va au coffre</source>
        <translation>Ce qui va au coffre</translation>
    </message>
    <message>
        <source>Ce qui reste, et pourquoi</source>
        <translation>Ce qui reste, et pourquoi</translation>
    </message>
    <message>
        <source>rien</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>un nombre, sans nom (anonymisés)</source>
        <translation>un nombre, sans nom (anonymisés)</translation>
    </message>
</context>
<context>
    <name>BatchesDialog</name>
    <message>
        <source>Imports précédents</source>
        <translation>Imports précédents</translation>
    </message>
    <message>
        <source>Aucun import pour l'instant. Chaque fichier importé figurera ici.</source>
        <translation>Aucun import pour l’instant. Chaque fichier importé figurera ici.</translation>
    </message>
    <message>
        <source>&amp;Annuler cet import</source>
        <translation>&amp;Annuler cet import</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Enregistrer le compte &amp;rendu…</source>
        <translation>Enregistrer le compte &amp;rendu…</translation>
    </message>
</context>
<context>
    <name>BatchesModel</name>
    <message>
        <source>Importé le</source>
        <translation>Importé le</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>À informer avant le</source>
        <translation>À informer avant le</translation>
    </message>
    <message>
        <source>État</source>
        <translation>État</translation>
    </message>
    <message>
        <source>en place</source>
        <translation>en place</translation>
    </message>
    <message>
        <source>annulé le {when}</source>
        <translation>annulé le {when}</translation>
    </message>
</context>
<context>
    <name>BecameModel</name>
    <message>
        <source>Personne</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Ce qu'elle est devenue</source>
        <translation>Ce qu’elle est devenue</translation>
    </message>
</context>
<context>
    <name>BeginPage</name>
    <message>
        <source>Pour commencer</source>
        <translation>Pour commencer</translation>
    </message>
    <message>
        <source>&amp;Importer mon fichier Excel ou CSV</source>
        <translation>&amp;Importer mon fichier Excel ou CSV</translation>
    </message>
    <message>
        <source>Commencer avec un carnet &amp;vide</source>
        <translation>Commencer avec un carnet &amp;vide</translation>
    </message>
    <message>
        <source>Vous pourrez faire les autres choix plus tard.</source>
        <translation>Vous pourrez faire les autres choix plus tard.</translation>
    </message>
    <message>
        <source>&amp;Répondre à cinq questions pour bien régler Aparté (conseillé)</source>
        <translation>&amp;Répondre à cinq questions pour bien régler Aparté (conseillé)</translation>
    </message>
</context>
<context>
    <name>BesideList</name>
    <message>
        <source>Choisissez un contact dans la liste, ou tapez un nom.</source>
        <translation>Choisissez un contact dans la liste, ou tapez un nom.</translation>
    </message>
    <message>
        <source>Lecture de la fiche…</source>
        <translation>Lecture de la fiche…</translation>
    </message>
</context>
<context>
    <name>BookDoors</name>
    <message>
        <source>Contact ajouté.</source>
        <translation>Contact ajouté.</translation>
    </message>
    <message>
        <source>Export terminé.</source>
        <translation>Export terminé.</translation>
    </message>
    <message>
        <source>Ouvrez d'abord la fiche à imprimer.</source>
        <translation>Ouvrez d’abord la fiche à imprimer.</translation>
    </message>
    <message>
        <source>Nouveau contact abandonné, rien n'est enregistré.</source>
        <translation>Nouveau contact abandonné, rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Import terminé.</source>
        <translation>Import terminé.</translation>
    </message>
</context>
<context>
    <name>BreachDialog</name>
    <message>
        <source>Étapes de la fiche</source>
        <translation>Étapes de la fiche</translation>
    </message>
    <message>
        <source>&amp;1. Ce qui s'est passé</source>
        <translation>&amp;1. Ce qui s’est passé</translation>
    </message>
    <message>
        <source>&amp;2. Les données</source>
        <translation>&amp;2. Les données</translation>
    </message>
    <message>
        <source>&amp;3. Le risque</source>
        <translation>&amp;3. Le risque</translation>
    </message>
    <message>
        <source>&amp;4. Les suites</source>
        <translation>&amp;4. Les suites</translation>
    </message>
    <message>
        <source>&amp;Enregistrer la fiche</source>
        <translation>&amp;Enregistrer la fiche</translation>
    </message>
    <message>
        <source>Violation n° {number} enregistrée.</source>
        <translation>Violation n° {number} enregistrée.</translation>
    </message>
    <message>
        <source>À notifier à la CNIL avant le {when} : {left}.</source>
        <translation>À notifier à la CNIL avant le {when} : {left}.</translation>
    </message>
    <message>
        <source>Compléter la violation n° {number}</source>
        <translation>Compléter la violation n° {number}</translation>
    </message>
    <message>
        <source>Inscrire une violation</source>
        <translation>Inscrire une violation</translation>
    </message>
</context>
<context>
    <name>BreachLettersDialog</name>
    <message>
        <source>Prévenir les personnes – violation n° {number}</source>
        <translation>Prévenir les personnes – violation n° {number}</translation>
    </message>
    <message>
        <source>C'est un devoir, pas une publicité : une opposition ou un consentement retiré n'y change rien. Aparté n'envoie rien : vous envoyez les brouillons et postez les lettres.</source>
        <translation>C’est un devoir, pas une publicité : une opposition ou un consentement retiré n’y change rien. Aparté n’envoie rien : vous envoyez les brouillons et postez les lettres.</translation>
    </message>
    <message>
        <source>tout le carnet</source>
        <translation>tout le carnet</translation>
    </message>
    <message>
        <source>des personnes que je désigne</source>
        <translation>des personnes que je désigne</translation>
    </message>
    <message>
        <source>les personnes du fichier de la fiche</source>
        <translation>les personnes du fichier de la fiche</translation>
    </message>
    <message>
        <source>Qui est concerné</source>
        <translation>Qui est concerné</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>e-mail si possible, sinon courrier</source>
        <translation>e-mail si possible, sinon courrier</translation>
    </message>
    <message>
        <source>courrier si possible, sinon e-mail</source>
        <translation>courrier si possible, sinon e-mail</translation>
    </message>
    <message>
        <source>Personnes concernées</source>
        <translation>Personnes concernées</translation>
    </message>
    <message>
        <source>&amp;Qui est concerné</source>
        <translation>&amp;Qui est concerné</translation>
    </message>
    <message>
        <source>&amp;Moyen</source>
        <translation>&amp;Moyen</translation>
    </message>
    <message>
        <source>Texte de la lettre</source>
        <translation>Texte de la lettre</translation>
    </message>
    <message>
        <source>&amp;Texte, que vous pouvez changer</source>
        <translation>&amp;Texte, que vous pouvez changer</translation>
    </message>
    <message>
        <source>A&amp;perçu…</source>
        <translation>A&amp;perçu…</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Par e-mail : {emails}. Par courrier : {letters}. Sans lettre : {nobody}.</source>
        <translation>Par e-mail : {emails}. Par courrier : {letters}. Sans lettre : {nobody}.</translation>
    </message>
    <message>
        <source>Préparer {count} &amp;lettres…</source>
        <translation>Préparer {count} &amp;lettres…</translation>
    </message>
    <message>
        <source>Préparer {count} &amp;lettre…</source>
        <translation>Préparer {count} &amp;lettre…</translation>
    </message>
    <message>
        <source>Dossier où ranger les brouillons et les lettres</source>
        <translation>Dossier où ranger les brouillons et les lettres</translation>
    </message>
    <message>
        <source>Écriture des lettres…</source>
        <translation>Écriture des lettres…</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Arrêté. Aucune lettre n'est écrite et rien n'est inscrit.</source>
        <translation>Arrêté. Aucune lettre n’est écrite et rien n’est inscrit.</translation>
    </message>
    <message>
        <source>Dans « {folder} » : {emails} brouillons à envoyer, {letters} lettres à poster.</source>
        <translation>Dans « {folder} » : {emails} brouillons à envoyer, {letters} lettres à poster.</translation>
    </message>
</context>
<context>
    <name>BreachPanel</name>
    <message>
        <source>Version montrée</source>
        <translation>Version montrée</translation>
    </message>
    <message>
        <source>&amp;Compléter…</source>
        <translation>&amp;Compléter…</translation>
    </message>
    <message>
        <source>Pro&amp;jets pour la CNIL…</source>
        <translation>Pro&amp;jets pour la CNIL…</translation>
    </message>
    <message>
        <source>&amp;Prévenir les personnes…</source>
        <translation>&amp;Prévenir les personnes…</translation>
    </message>
    <message>
        <source>Violation n° {number}</source>
        <translation>Violation n° {number}</translation>
    </message>
    <message>
        <source>Version {version}, du {when}</source>
        <translation>Version {version}, du {when}</translation>
    </message>
    <message>
        <source>Des lettres sont dues aux personnes : le risque est élevé et les données lisibles.</source>
        <translation>Des lettres sont dues aux personnes : le risque est élevé et les données lisibles.</translation>
    </message>
    <message>
        <source>Les lettres ne sont dues que si le risque est élevé et les données lisibles (article 34).</source>
        <translation>Les lettres ne sont dues que si le risque est élevé et les données lisibles (article 34).</translation>
    </message>
    <message>
        <source>Pro&amp;jets et complément pour la CNIL…</source>
        <translation>Pro&amp;jets et complément pour la CNIL…</translation>
    </message>
</context>
<context>
    <name>BreachesModel</name>
    <message>
        <source>N°</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>État</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Délai</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Ce qui s'est passé</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>BreachesView</name>
    <message>
        <source>{count} signal à examiner : est-ce une violation ?</source>
        <translation>{count} signal à examiner : est-ce une violation ?</translation>
    </message>
    <message>
        <source>{count} signaux à examiner : sont-ce des violations ?</source>
        <translation>{count} signaux à examiner : sont-ce des violations ?</translation>
    </message>
    <message>
        <source>&amp;Examiner…</source>
        <translation>&amp;Examiner…</translation>
    </message>
    <message>
        <source>Toute violation s'inscrit ici, notifiée ou non (article 33(5) du RGPD).</source>
        <translation>Toute violation s’inscrit ici, notifiée ou non (article 33(5) du RGPD).</translation>
    </message>
    <message>
        <source>Exporter le registre</source>
        <translation>Exporter le registre</translation>
    </message>
    <message>
        <source>Inscrire une &amp;violation…</source>
        <translation>Inscrire une &amp;violation…</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Violations</translation>
    </message>
    <message>
        <source>Aucune violation n'est inscrite. Clé perdue, envoi au mauvais destinataire, poste volé, données introuvables : inscrivez-la aussitôt, les soixante-douze heures se comptent toutes seules.</source>
        <translation>Aucune violation n’est inscrite. Clé perdue, envoi au mauvais destinataire, poste volé, données introuvables : inscrivez-la aussitôt, les soixante-douze heures se comptent toutes seules.</translation>
    </message>
    <message>
        <source>Exporter le registre en Excel…</source>
        <translation>Exporter le registre en Excel…</translation>
    </message>
    <message>
        <source>Exporter le registre en CSV…</source>
        <translation>Exporter le registre en CSV…</translation>
    </message>
    <message>
        <source>Exporter le registre en PDF…</source>
        <translation>Exporter le registre en PDF…</translation>
    </message>
    <message>
        <source>Enregistrer le registre des violations</source>
        <translation>Enregistrer le registre des violations</translation>
    </message>
    <message>
        <source>Registre enregistré : {file}</source>
        <translation>Registre enregistré : {file}</translation>
    </message>
</context>
<context>
    <name>BringPath</name>
    <message>
        <source>Reprendre mon dossier Aparté</source>
        <translation>Reprendre mon dossier Aparté</translation>
    </message>
    <message>
        <source>Copier sur cet ordinateur</source>
        <translation>Copier sur cet ordinateur</translation>
    </message>
    <message>
        <source>Copie sur cet ordinateur</source>
        <translation>Copie sur cet ordinateur</translation>
    </message>
    <message>
        <source>Chaque fichier est relu après avoir été copié.</source>
        <translation>Chaque fichier est relu après avoir été copié.</translation>
    </message>
    <message>
        <source>Dossier copié et relu.</source>
        <translation>Dossier copié et relu.</translation>
    </message>
    <message>
        <source>Le dossier est ici</source>
        <translation>Le dossier est ici</translation>
    </message>
    <message>
        <source>Ouvrez-le une première fois pour vous en assurer.</source>
        <translation>Ouvrez-le une première fois pour vous en assurer.</translation>
    </message>
    <message>
        <source>Les mêmes comptes et les mêmes mots de passe l'ouvrent. La clé n'a pas été modifiée.</source>
        <translation>Les mêmes comptes et les mêmes mots de passe l’ouvrent. La clé n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>Ne travaillez plus sur l'ancien ordinateur : les deux dossiers ne se rejoindraient pas.</source>
        <translation>Ne travaillez plus sur l’ancien ordinateur : les deux dossiers ne se rejoindraient pas.</translation>
    </message>
    <message>
        <source>Ouvrir le carnet</source>
        <translation>Ouvrir le carnet</translation>
    </message>
</context>
<context>
    <name>BulkChoice</name>
    <message>
        <source>Changement</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>&amp;Changement</source>
        <translation>&amp;Changement</translation>
    </message>
    <message>
        <source>Rien à choisir pour l'instant.</source>
        <translation>Rien à choisir pour l’instant.</translation>
    </message>
    <message>
        <source>Choisir, ou taper un mot nouveau</source>
        <translation>Choisir, ou taper un mot nouveau</translation>
    </message>
    <message>
        <source>N'entrent que ceux que la finalité de la liste permet de joindre par un moyen au moins. Être inscrit ne suffit pas : chaque envoi vérifie encore.</source>
        <translation>N’entrent que ceux que la finalité de la liste permet de joindre par un moyen au moins. Être inscrit ne suffit pas : chaque envoi vérifie encore.</translation>
    </message>
    <message>
        <source>Quitter une liste compte comme un refus : cela ne s'annule pas, et ne se défait qu'une personne à la fois.</source>
        <translation>Quitter une liste compte comme un refus : cela ne s’annule pas, et ne se défait qu’une personne à la fois.</translation>
    </message>
    <message>
        <source>La catégorie décide de la durée de conservation : Aparté compte d'abord qui arriverait à échéance.</source>
        <translation>La catégorie décide de la durée de conservation : Aparté compte d’abord qui arriverait à échéance.</translation>
    </message>
    <message>
        <source>É&amp;tiquette</source>
        <translation>É&amp;tiquette</translation>
    </message>
    <message>
        <source>Une étiquette est relue comme une note : rien d'intime.</source>
        <translation>Une étiquette est relue comme une note : rien d’intime.</translation>
    </message>
    <message>
        <source>&amp;Liste</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Suivi par</source>
        <translation>&amp;Suivi par</translation>
    </message>
    <message>
        <source>Ca&amp;tégorie</source>
        <translation>Ca&amp;tégorie</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Changer {count} contacts</source>
        <translation>Changer {count} contacts</translation>
    </message>
    <message>
        <source>&amp;Voir ce qui changera</source>
        <translation>&amp;Voir ce qui changera</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Rien n'est changé avant que vous ayez vu qui change, et qui non.</source>
        <translation>Rien n’est changé avant que vous ayez vu qui change, et qui non.</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>A&amp;rrêter ici</source>
        <translation>A&amp;rrêter ici</translation>
    </message>
    <message>
        <source>Si vous arrêtez, ou si l'ordinateur s'éteint, ceux qui sont déjà changés le restent, les autres ne sont pas touchés.</source>
        <translation>Si vous arrêtez, ou si l’ordinateur s’éteint, ceux qui sont déjà changés le restent, les autres ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Aparté regarde chaque fiche…</source>
        <translation>Aparté regarde chaque fiche…</translation>
    </message>
    <message>
        <source>{done} sur {total} regardés…</source>
        <translation>{done} sur {total} regardés…</translation>
    </message>
    <message>
        <source>{done} contacts changés sur {total}…</source>
        <translation>{done} contacts changés sur {total}…</translation>
    </message>
</context>
<context>
    <name>BulkPreviewPage</name>
    <message>
        <source>Qui ne changera pas, et pourquoi</source>
        <translation>Qui ne changera pas, et pourquoi</translation>
    </message>
    <message>
        <source>&amp;Revenir au choix</source>
        <translation>&amp;Revenir au choix</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>{will}, {left} non.</source>
        <translation>{will}, {left} non.</translation>
    </message>
    <message>
        <source>{will}, personne ne reste de côté.</source>
        <translation>{will}, personne ne reste de côté.</translation>
    </message>
    <message>
        <source>&amp;Changer {count} contacts</source>
        <translation>&amp;Changer {count} contacts</translation>
    </message>
    <message>
        <source>&amp;Changer {count} contact</source>
        <translation>&amp;Changer {count} contact</translation>
    </message>
    <message>
        <source>Personne ne changera</source>
        <translation>Personne ne changera</translation>
    </message>
    <message>
        <source>{count} changeront</source>
        <translation>{count} changeront</translation>
    </message>
    <message>
        <source>{count} changera</source>
        <translation>{count} changera</translation>
    </message>
    <message>
        <source>Quitter une liste ne s'annule pas : vérifiez le nombre avant de continuer.</source>
        <translation>Quitter une liste ne s’annule pas : vérifiez le nombre avant de continuer.</translation>
    </message>
    <message>
        <source>{count} arriveront aussitôt à leur durée de conservation, et ne pourront plus être démarchés.</source>
        <translation>{count} arriveront aussitôt à leur durée de conservation, et ne pourront plus être démarchés.</translation>
    </message>
    <message>
        <source>{count} arrivera aussitôt à sa durée de conservation, et ne pourra plus être démarché.</source>
        <translation>{count} arrivera aussitôt à sa durée de conservation, et ne pourra plus être démarché.</translation>
    </message>
</context>
<context>
    <name>BulkReportPage</name>
    <message>
        <source>Qui n'a pas changé, et pourquoi</source>
        <translation>Qui n’a pas changé, et pourquoi</translation>
    </message>
    <message>
        <source>Tout le lot s'annule d'un coup : fermez cette fenêtre, puis Ctrl+Z.</source>
        <translation>Tout le lot s’annule d’un coup : fermez cette fenêtre, puis Ctrl+Z.</translation>
    </message>
    <message>
        <source>&amp;Terminer</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>{count} contacts changés.</source>
        <translation>{count} contacts changés.</translation>
    </message>
    <message>
        <source>{count} contact changé.</source>
        <translation>{count} contact changé.</translation>
    </message>
    <message>
        <source>{count} n'ont pas été touchés.</source>
        <translation>{count} n’ont pas été touchés.</translation>
    </message>
    <message>
        <source>{count} n'ont pas été touchés : vous avez arrêté avant eux.</source>
        <translation>{count} n’ont pas été touchés : vous avez arrêté avant eux.</translation>
    </message>
</context>
<context>
    <name>BusinessPage</name>
    <message>
        <source>Votre entreprise</source>
        <translation>Votre entreprise</translation>
    </message>
    <message>
        <source>Ces mentions figurent sur les preuves et les courriers. Donnez un e-mail ou une adresse postale.</source>
        <translation>Ces mentions figurent sur les preuves et les courriers. Donnez un e-mail ou une adresse postale.</translation>
    </message>
    <message>
        <source>Nom de l'entreprise</source>
        <translation>Nom de l’entreprise</translation>
    </message>
    <message>
        <source>Forme juridique</source>
        <translation>Forme juridique</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Code postal</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Ville</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>E-mail de contact</source>
        <translation>E-mail de contact</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>&amp;Nom de l'entreprise *</source>
        <translation>&amp;Nom de l’entreprise *</translation>
    </message>
    <message>
        <source>&amp;Forme juridique</source>
        <translation>&amp;Forme juridique</translation>
    </message>
    <message>
        <source>&amp;SIRET</source>
        <translation>&amp;SIRET</translation>
    </message>
    <message>
        <source>&amp;Adresse</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Code &amp;postal</source>
        <translation>Code &amp;postal</translation>
    </message>
    <message>
        <source>&amp;Ville</source>
        <translation>&amp;Ville</translation>
    </message>
    <message>
        <source>&amp;Téléphone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>&amp;E-mail de contact</source>
        <translation>&amp;E-mail de contact</translation>
    </message>
</context>
<context>
    <name>BusinessTab</name>
    <message>
        <source>Nom de l'entreprise</source>
        <translation>Nom de l’entreprise</translation>
    </message>
    <message>
        <source>Forme juridique</source>
        <translation>Forme juridique</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Code postal</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Ville</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>E-mail de contact</source>
        <translation>E-mail de contact</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Où écrire pour exercer ses droits</source>
        <translation>Où écrire pour exercer ses droits</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>La même entreprise a changé de nom : les accords donnés restent valables</source>
        <translation>La même entreprise a changé de nom : les accords donnés restent valables</translation>
    </message>
    <message>
        <source>C'est une autre entreprise : les accords donnés à la première ne valent plus</source>
        <translation>C’est une autre entreprise : les accords donnés à la première ne valent plus</translation>
    </message>
    <message>
        <source>Le nom change. Un accord est donné à une entreprise précise :</source>
        <translation>Le nom change. Un accord est donné à une entreprise précise :</translation>
    </message>
    <message>
        <source>Entreprise enregistrée.</source>
        <translation>Entreprise enregistrée.</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>Appeler</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Aucun numéro</source>
        <translation>Aucun numéro</translation>
    </message>
    <message>
        <source>Vous pouvez appeler.</source>
        <translation>Vous pouvez appeler.</translation>
    </message>
    <message>
        <source>N'appelez pas maintenant.</source>
        <translation>N’appelez pas maintenant.</translation>
    </message>
    <message>
        <source>Tentatives sur 30 jours : {count} sur {most}.</source>
        <translation>Tentatives sur 30 jours : {count} sur {most}.</translation>
    </message>
    <message>
        <source>Appel noté : {what}.</source>
        <translation>Appel noté : {what}.</translation>
    </message>
    <message>
        <source>C'est noté : cette personne ne sera plus appelée.</source>
        <translation>C’est noté : cette personne ne sera plus appelée.</translation>
    </message>
    <message>
        <source>Objet de l'appel</source>
        <translation>Objet de l’appel</translation>
    </message>
    <message>
        <source>&amp;Copier le numéro</source>
        <translation>&amp;Copier le numéro</translation>
    </message>
    <message>
        <source>Note sur l'appel</source>
        <translation>Note sur l’appel</translation>
    </message>
    <message>
        <source>Facultatif. La personne peut lire ce que vous écrivez ici.</source>
        <translation>Facultatif. La personne peut lire ce que vous écrivez ici.</translation>
    </message>
    <message>
        <source>Ne plus appeler (F9)</source>
        <translation>Ne plus appeler (F9)</translation>
    </message>
    <message>
        <source>Rendez-vous con&amp;venu…</source>
        <translation>Rendez-vous con&amp;venu…</translation>
    </message>
    <message>
        <source>À dire en premier</source>
        <translation>À dire en premier</translation>
    </message>
    <message>
        <source>&amp;Fermer sans noter</source>
        <translation>&amp;Fermer sans noter</translation>
    </message>
    <message>
        <source>Il est {time}, ici comme chez elle.</source>
        <translation>Il est {time}, ici comme chez elle.</translation>
    </message>
    <message>
        <source>Il est {time} ici, {there} chez elle.</source>
        <translation>Il est {time} ici, {there} chez elle.</translation>
    </message>
    <message>
        <source>Possible à partir du {when}.</source>
        <translation>Possible à partir du {when}.</translation>
    </message>
</context>
<context>
    <name>CallLinesModel</name>
    <message>
        <source>Nom</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Heure chez elle</source>
        <translation>Heure chez elle</translation>
    </message>
    <message>
        <source>Tentatives</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>CallListView</name>
    <message>
        <source>toutes les personnes qui ont répondu par téléphone</source>
        <translation>toutes les personnes qui ont répondu par téléphone</translation>
    </message>
    <message>
        <source>Objet des appels</source>
        <translation>Objet des appels</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Personnes que l'on peut appeler maintenant</source>
        <translation>Personnes que l’on peut appeler maintenant</translation>
    </message>
    <message>
        <source>A&amp;ppeler…</source>
        <translation>A&amp;ppeler…</translation>
    </message>
    <message>
        <source>Accords téléphoniques qui se terminent</source>
        <translation>Accords téléphoniques qui se terminent</translation>
    </message>
    <message>
        <source>&amp;Preuve en PDF…</source>
        <translation>&amp;Preuve en PDF…</translation>
    </message>
    <message>
        <source>Accords téléphoniques qui se terminent d'ici 30 jours</source>
        <translation>Accords téléphoniques qui se terminent d’ici 30 jours</translation>
    </message>
    <message>
        <source>Rien ne se renouvelle tout seul. Redemandez l'accord lors d'une visite ou par un formulaire.</source>
        <translation>Rien ne se renouvelle tout seul. Redemandez l’accord lors d’une visite ou par un formulaire.</translation>
    </message>
    <message>
        <source>Appeler pour</source>
        <translation>Appeler pour</translation>
    </message>
    <message>
        <source>parmi</source>
        <translation>parmi</translation>
    </message>
    <message>
        <source>À {time}, {count} personne peut être appelée.</source>
        <translation>À {time}, {count} personne peut être appelée.</translation>
    </message>
    <message>
        <source>À {time}, {count} personnes peuvent être appelées.</source>
        <translation>À {time}, {count} personnes peuvent être appelées.</translation>
    </message>
    <message>
        <source>À {time}, personne ne peut être appelé.</source>
        <translation>À {time}, personne ne peut être appelé.</translation>
    </message>
    <message>
        <source>Pas maintenant :</source>
        <translation>Pas maintenant :</translation>
    </message>
    <message>
        <source>Écartées, avec la raison :</source>
        <translation>Écartées, avec la raison :</translation>
    </message>
</context>
<context>
    <name>CallLogDialog</name>
    <message>
        <source>Noter un appel</source>
        <translation>Noter un appel</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Résultat</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>&amp;Motif</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Résultat</source>
        <translation>&amp;Résultat</translation>
    </message>
    <message>
        <source>Facultatif, en quelques mots utiles</source>
        <translation>Facultatif, en quelques mots utiles</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;te</translation>
    </message>
    <message>
        <source>Un appel pour vendre se passe par « Appeler… », qui dit d'abord s'il est permis.</source>
        <translation>Un appel pour vendre se passe par « Appeler… », qui dit d’abord s’il est permis.</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Appel noté.</source>
        <translation>Appel noté.</translation>
    </message>
    <message>
        <source>A&amp;ppel reçu</source>
        <translation>A&amp;ppel reçu</translation>
    </message>
    <message>
        <source>Appe&amp;l passé</source>
        <translation>Appe&amp;l passé</translation>
    </message>
    <message>
        <source>Sens</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>&amp;Suite à donner</source>
        <translation>&amp;Suite à donner</translation>
    </message>
    <message>
        <source>Suite à donner</source>
        <translation>Suite à donner</translation>
    </message>
    <message>
        <source>Le</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Pour</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Vient de la personne : la durée de conservation repart de ce jour.</source>
        <translation>Vient de la personne : la durée de conservation repart de ce jour.</translation>
    </message>
    <message>
        <source>Ne vient pas de la personne : la durée de conservation ne change pas.</source>
        <translation>Ne vient pas de la personne : la durée de conservation ne change pas.</translation>
    </message>
    <message>
        <source>Dites qui a appelé : seul un appel reçu fait repartir la durée de conservation.</source>
        <translation>Dites qui a appelé : seul un appel reçu fait repartir la durée de conservation.</translation>
    </message>
</context>
<context>
    <name>CampaignWizard</name>
    <message>
        <source>Préparer un envoi</source>
        <translation>Préparer un envoi</translation>
    </message>
    <message>
        <source>Garder et fermer</source>
        <translation>Garder et fermer</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Brouillon gardé sous « Envois ».</source>
        <translation>Brouillon gardé sous « Envois ».</translation>
    </message>
</context>
<context>
    <name>CampaignsView</name>
    <message>
        <source>Envois</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Nouvel en&amp;voi…</source>
        <translation>Nouvel en&amp;voi…</translation>
    </message>
    <message>
        <source>Un envoi réunit un message et les personnes qui peuvent le recevoir. Aparté écarte les autres et garde la preuve de chaque choix.</source>
        <translation>Un envoi réunit un message et les personnes qui peuvent le recevoir. Aparté écarte les autres et garde la preuve de chaque choix.</translation>
    </message>
    <message>
        <source>Préparer un en&amp;voi…</source>
        <translation>Préparer un en&amp;voi…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Continuer…</source>
        <translation>&amp;Continuer…</translation>
    </message>
    <message>
        <source>&amp;Supprimer le brouillon</source>
        <translation>&amp;Supprimer le brouillon</translation>
    </message>
    <message>
        <source>&amp;Exporter de nouveau…</source>
        <translation>&amp;Exporter de nouveau…</translation>
    </message>
    <message>
        <source>&amp;Destinataires…</source>
        <translation>&amp;Destinataires…</translation>
    </message>
    <message>
        <source>&amp;Retours et refus…</source>
        <translation>&amp;Retours et refus…</translation>
    </message>
    <message>
        <source>&amp;Noter comme envoyé</source>
        <translation>&amp;Noter comme envoyé</translation>
    </message>
    <message>
        <source>Commencé le {when}.</source>
        <translation>Commencé le {when}.</translation>
    </message>
    <message>
        <source>Sorti le {when}. Empreinte {sha}.</source>
        <translation>Sorti le {when}. Empreinte {sha}.</translation>
    </message>
    <message>
        <source>&amp;Établir une liste à jour…</source>
        <translation>&amp;Établir une liste à jour…</translation>
    </message>
    <message>
        <source>Cette liste n'est plus à utiliser : son jour est passé.</source>
        <translation>Cette liste n’est plus à utiliser : son jour est passé.</translation>
    </message>
    <message>
        <source>Supprimer le brouillon « {name} » ? Son texte sera perdu.</source>
        <translation>Supprimer le brouillon « {name} » ? Son texte sera perdu.</translation>
    </message>
    <message>
        <source>&amp;Supprimer</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Garder</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Brouillon supprimé.</source>
        <translation>Brouillon supprimé.</translation>
    </message>
    <message>
        <source>Envoi noté.</source>
        <translation>Envoi noté.</translation>
    </message>
    <message>
        <source>{count} personne est désormais informée.</source>
        <translation>{count} personne est désormais informée.</translation>
    </message>
    <message>
        <source>{count} personnes sont désormais informées.</source>
        <translation>{count} personnes sont désormais informées.</translation>
    </message>
</context>
<context>
    <name>CardValues</name>
    <message>
        <source>Nom</source>
        <translation>Nom</translation>
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
        <translation>+ téléphone</translation>
    </message>
    <message>
        <source>+ adresse</source>
        <translation>+ adresse</translation>
    </message>
    <message>
        <source>{name} : correction enregistrée.</source>
        <translation>{name} : correction enregistrée.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Mot de passe oublié</source>
        <translation>Mot de passe oublié</translation>
    </message>
    <message>
        <source>Compte choisi : {name}. Vos données ne risquent rien.</source>
        <translation>Compte choisi : {name}. Vos données ne risquent rien.</translation>
    </message>
    <message>
        <source>Personne ne peut ouvrir, mais j'ai la &amp;fiche de secours imprimée</source>
        <translation>Personne ne peut ouvrir, mais j’ai la &amp;fiche de secours imprimée</translation>
    </message>
    <message>
        <source>&amp;Ni l'un ni l'autre</source>
        <translation>&amp;Ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>Une personne qui gère les &amp;comptes peut ouvrir Aparté</source>
        <translation>Une personne qui gère les &amp;comptes peut ouvrir Aparté</translation>
    </message>
</context>
<context>
    <name>ChangeLinkDialog</name>
    <message>
        <source>Modifier le rattachement</source>
        <translation>Modifier le rattachement</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Rattachement modifié.</source>
        <translation>Rattachement modifié.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Mois</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Voir les chiffres</source>
        <translation>Voir les chiffres</translation>
    </message>
    <message>
        <source>Copier l'image</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Enregistrer l'image…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Voir la courbe</source>
        <translation>Voir la courbe</translation>
    </message>
    <message>
        <source>{act} : {chart}</source>
        <translation>{act} : {chart}</translation>
    </message>
    <message>
        <source>Image copiée : collez-la où vous voulez.</source>
        <translation>Image copiée : collez-la où vous voulez.</translation>
    </message>
    <message>
        <source>Enregistrer l'image</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Image enregistrée : {file}</source>
        <translation>Image enregistrée : {file}</translation>
    </message>
</context>
<context>
    <name>CheckCodeDialog</name>
    <message>
        <source>Vérifier un code imprimé</source>
        <translation>Vérifier un code imprimé</translation>
    </message>
    <message>
        <source>&amp;Vérifier</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Tapez les huit groupes du papier. Aparté cherche cette ligne et relit tout ce qui la précède.</source>
        <translation>Tapez les huit groupes du papier. Aparté cherche cette ligne et relit tout ce qui la précède.</translation>
    </message>
    <message>
        <source>Relecture du journal…</source>
        <translation>Relecture du journal…</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CheckedLine</name>
    <message>
        <source>À remplir.</source>
        <translation>À remplir.</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>À faire de vos mains</source>
        <translation>À faire de vos mains</translation>
    </message>
</context>
<context>
    <name>ChooseFolderPage</name>
    <message>
        <source>Où est votre dossier ?</source>
        <translation>Où est votre dossier ?</translation>
    </message>
    <message>
        <source>Branchez la clé ou le disque où l'ancien ordinateur l'a copié.</source>
        <translation>Branchez la clé ou le disque où l’ancien ordinateur l’a copié.</translation>
    </message>
    <message>
        <source>Dossier à reprendre</source>
        <translation>Dossier à reprendre</translation>
    </message>
    <message>
        <source>Le dossier de la clé, souvent « aparte-copie »</source>
        <translation>Le dossier de la clé, souvent « aparte-copie »</translation>
    </message>
    <message>
        <source>&amp;Parcourir…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Sur l'ancien ordinateur : Réglages, Clés et secours, « Copier pour un autre ordinateur… ».</source>
        <translation>Sur l’ancien ordinateur : Réglages, Clés et secours, « Copier pour un autre ordinateur… ».</translation>
    </message>
    <message>
        <source>Choisir le dossier à reprendre</source>
        <translation>Choisir le dossier à reprendre</translation>
    </message>
    <message>
        <source>Comptes : {accounts}. Fichiers : {files}, {size}. Dossier : {folder}</source>
        <translation>Comptes : {accounts}. Fichiers : {files}, {size}. Dossier : {folder}</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Quelle sauvegarde reprendre ?</source>
        <translation>Quelle sauvegarde reprendre ?</translation>
    </message>
    <message>
        <source>Rien n'est changé avant la dernière page.</source>
        <translation>Rien n’est changé avant la dernière page.</translation>
    </message>
    <message>
        <source>Sauvegardes trouvées</source>
        <translation>Sauvegardes trouvées</translation>
    </message>
    <message>
        <source>Aucune sauvegarde sur cet ordinateur. Branchez la clé USB, puis choisissez le fichier.</source>
        <translation>Aucune sauvegarde sur cet ordinateur. Branchez la clé USB, puis choisissez le fichier.</translation>
    </message>
    <message>
        <source>C&amp;hoisir un fichier…</source>
        <translation>C&amp;hoisir un fichier…</translation>
    </message>
    <message>
        <source>{business} : {when}, {contacts} contacts</source>
        <translation>{business} : {when}, {contacts} contacts</translation>
    </message>
    <message>
        <source>Choisir une sauvegarde</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
</context>
<context>
    <name>ClientScreen</name>
    <message>
        <source>Les choix de la personne sont enregistrés.</source>
        <translation>Les choix de la personne sont enregistrés.</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Clore la demande n° {number}</source>
        <translation>Clore la demande n° {number}</translation>
    </message>
    <message>
        <source>Destinataires restant à informer : {count}.</source>
        <translation>Destinataires restant à informer : {count}.</translation>
    </message>
    <message>
        <source>Aucune lettre n'a été écrite : la réponse doit pouvoir être prouvée.</source>
        <translation>Aucune lettre n’a été écrite : la réponse doit pouvoir être prouvée.</translation>
    </message>
    <message>
        <source>Décision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Réponse remise</source>
        <translation>Réponse remise</translation>
    </message>
    <message>
        <source>Fondement du refus</source>
        <translation>Fondement du refus</translation>
    </message>
    <message>
        <source>à choisir</source>
        <translation>à choisir</translation>
    </message>
    <message>
        <source>Raison, telle que la personne la lira</source>
        <translation>Raison, telle que la personne la lira</translation>
    </message>
    <message>
        <source>&amp;Décision</source>
        <translation>&amp;Décision</translation>
    </message>
    <message>
        <source>Réponse &amp;remise</source>
        <translation>Réponse &amp;remise</translation>
    </message>
    <message>
        <source>&amp;Fondement</source>
        <translation>&amp;Fondement</translation>
    </message>
    <message>
        <source>R&amp;aison</source>
        <translation>R&amp;aison</translation>
    </message>
    <message>
        <source>&amp;Clore la demande</source>
        <translation>&amp;Clore la demande</translation>
    </message>
    <message>
        <source>Demande n° {number} close.</source>
        <translation>Demande n° {number} close.</translation>
    </message>
</context>
<context>
    <name>ClosingWindow</name>
    <message>
        <source>Sauvegarde avant de fermer</source>
        <translation>Sauvegarde avant de fermer</translation>
    </message>
    <message>
        <source>Copie des données…</source>
        <translation>Copie des données…</translation>
    </message>
    <message>
        <source>Avancement de la sauvegarde</source>
        <translation>Avancement de la sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Fermer sans sauvegarder</source>
        <translation>&amp;Fermer sans sauvegarder</translation>
    </message>
    <message>
        <source>Aparté met vos contacts à l'abri, puis se ferme.</source>
        <translation>Aparté met vos contacts à l’abri, puis se ferme.</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>CodeGroups</name>
    <message>
        <source>Groupe {number} sur {count}</source>
        <translation>Groupe {number} sur {count}</translation>
    </message>
    <message>
        <source>Groupe {number} : le signe « {sign} » n'existe pas dans ces codes.</source>
        <translation>Groupe {number} : le signe « {sign} » n’existe pas dans ces codes.</translation>
    </message>
    <message>
        <source>{done} groupes sur {count}. Majuscules ou minuscules, peu importe.</source>
        <translation>{done} groupes sur {count}. Majuscules ou minuscules, peu importe.</translation>
    </message>
    <message>
        <source>Code complet, sans faute de frappe.</source>
        <translation>Code complet, sans faute de frappe.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Le code de la fiche</source>
        <translation>Le code de la fiche</translation>
    </message>
    <message>
        <source>Sept groupes de quatre, tels qu'ils sont imprimés. Chaque groupe est vérifié.</source>
        <translation>Sept groupes de quatre, tels qu’ils sont imprimés. Chaque groupe est vérifié.</translation>
    </message>
    <message>
        <source>Prenez la « Fiche de secours » du carnet, pas celle du coffre d'archives, et la plus récente.</source>
        <translation>Prenez la « Fiche de secours » du carnet, pas celle du coffre d’archives, et la plus récente.</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Les colonnes</source>
        <translation>Les colonnes</translation>
    </message>
    <message>
        <source>Vérifiez ce que devient chaque colonne. Ce qui n'est pas importé reste dans le fichier.</source>
        <translation>Vérifiez ce que devient chaque colonne. Ce qui n’est pas importé reste dans le fichier.</translation>
    </message>
    <message>
        <source>aucune : le fichier commence par les contacts</source>
        <translation>aucune : le fichier commence par les contacts</translation>
    </message>
    <message>
        <source>Ligne des titres</source>
        <translation>Ligne des titres</translation>
    </message>
    <message>
        <source>&amp;Ligne des titres dans le fichier</source>
        <translation>&amp;Ligne des titres dans le fichier</translation>
    </message>
    <message>
        <source>Colonne du fichier</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Exemples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Devient</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>{column} devient</source>
        <translation>{column} devient</translation>
    </message>
    <message>
        <source>Une colonne d'accord ne prouve rien : ces contacts seront marqués « consentement non établi » et aucun consentement ne sera créé.</source>
        <translation>Une colonne d’accord ne prouve rien : ces contacts seront marqués « consentement non établi » et aucun consentement ne sera créé.</translation>
    </message>
    <message>
        <source>Vos choix pour ces titres sont repris : « {name} », du {day}.</source>
        <translation>Vos choix pour ces titres sont repris : « {name} », du {day}.</translation>
    </message>
    <message>
        <source>Renommer ces choix</source>
        <translation>Renommer ces choix</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Renommer</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Reno&amp;mmer…</source>
        <translation>Reno&amp;mmer…</translation>
    </message>
    <message>
        <source>&amp;Oublier ces choix</source>
        <translation>&amp;Oublier ces choix</translation>
    </message>
    <message>
        <source>Une colonne de refus est toujours respectée : ces personnes ne recevront plus rien, même celles que vous connaissiez déjà.</source>
        <translation>Une colonne de refus est toujours respectée : ces personnes ne recevront plus rien, même celles que vous connaissiez déjà.</translation>
    </message>
    <message>
        <source>Sans colonne « Dernier signe de la personne », la durée de conservation se compte depuis « Collecté le » : des clients fidèles peuvent paraître échus. Rien n'est effacé sans vous.</source>
        <translation>Sans colonne « Dernier signe de la personne », la durée de conservation se compte depuis « Collecté le » : des clients fidèles peuvent paraître échus. Rien n’est effacé sans vous.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Contacts déjà connus</source>
        <translation>Contacts déjà connus</translation>
    </message>
    <message>
        <source>Tout &amp;garder</source>
        <translation>Tout &amp;garder</translation>
    </message>
    <message>
        <source>&amp;Tout reprendre du fichier</source>
        <translation>&amp;Tout reprendre du fichier</translation>
    </message>
    <message>
        <source>&amp;Précédent</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Suivant</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>{name}, ligne {row} du fichier ({place} sur {total})</source>
        <translation>{name}, ligne {row} du fichier ({place} sur {total})</translation>
    </message>
    <message>
        <source>Champ</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Sur la fiche</source>
        <translation>Sur la fiche</translation>
    </message>
    <message>
        <source>Dans le fichier</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Décision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>{field} : {held} ou {given}</source>
        <translation>{field} : {held} ou {given}</translation>
    </message>
    <message>
        <source>Le fichier ne dit rien de plus que la fiche.</source>
        <translation>Le fichier ne dit rien de plus que la fiche.</translation>
    </message>
</context>
<context>
    <name>ComplianceFileDialog</name>
    <message>
        <source>Dossier de conformité</source>
        <translation>Dossier de conformité</translation>
    </message>
    <message>
        <source>Depuis le début</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Période des comptes</source>
        <translation>Période des comptes</translation>
    </message>
    <message>
        <source>Archive ZIP (PDF, registres, textes, journal)</source>
        <translation>Archive ZIP (PDF, registres, textes, journal)</translation>
    </message>
    <message>
        <source>PDF seul</source>
        <translation>PDF seul</translation>
    </message>
    <message>
        <source>Forme</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Pé&amp;riode des comptes</source>
        <translation>Pé&amp;riode des comptes</translation>
    </message>
    <message>
        <source>For&amp;me</source>
        <translation>For&amp;me</translation>
    </message>
    <message>
        <source>&amp;Ouvrir l'emplacement</source>
        <translation>&amp;Ouvrir l’emplacement</translation>
    </message>
    <message>
        <source>Aucune personne du carnet n'y est nommée ; les collègues y sont par rôle et initiales. Relisez vos propres textes avant de le remettre. Le journal est relu en entier : cela prend quelques secondes.</source>
        <translation>Aucune personne du carnet n’y est nommée ; les collègues y sont par rôle et initiales. Relisez vos propres textes avant de le remettre. Le journal est relu en entier : cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Aperçu…</source>
        <translation>&amp;Aperçu…</translation>
    </message>
    <message>
        <source>&amp;Enregistrer…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Préparation du dossier de conformité…</source>
        <translation>Préparation du dossier de conformité…</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Arrêté. Aucun fichier n'est resté.</source>
        <translation>Arrêté. Aucun fichier n’est resté.</translation>
    </message>
    <message>
        <source>Enregistrer le dossier de conformité</source>
        <translation>Enregistrer le dossier de conformité</translation>
    </message>
    <message>
        <source>Enregistré dans {file}. Le journal en garde l'empreinte, qui commence par {print}.</source>
        <translation>Enregistré dans {file}. Le journal en garde l’empreinte, qui commence par {print}.</translation>
    </message>
    <message>
        <source>Ce qu'une entreprise remet à qui la contrôle : où elle en est, registre, finalités et textes, mentions, comptes de consentements et de demandes, durées et effacements, violations, accès par rôle, journal et sauvegardes.</source>
        <translation>Ce qu’une entreprise remet à qui la contrôle : où elle en est, registre, finalités et textes, mentions, comptes de consentements et de demandes, durées et effacements, violations, accès par rôle, journal et sauvegardes.</translation>
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
        <translation>Finalités et textes</translation>
    </message>
    <message>
        <source>Champs propres</source>
        <translation>Champs propres</translation>
    </message>
    <message>
        <source>Liste repoussoir</source>
        <translation>Liste repoussoir</translation>
    </message>
    <message>
        <source>Site internet</source>
        <translation>Site internet</translation>
    </message>
    <message>
        <source>Conformité</source>
        <translation>Conformité</translation>
    </message>
    <message>
        <source>Notes à revo&amp;ir…</source>
        <translation>Notes à revo&amp;ir…</translation>
    </message>
    <message>
        <source>Registre</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Carte des données</source>
        <translation>Carte des données</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Violations</translation>
    </message>
    <message>
        <source>Où vous en êtes</source>
        <translation>Où vous en êtes</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
</context>
<context>
    <name>ConcernedModel</name>
    <message>
        <source>Personne</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Lettre</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>non</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>ConfirmationsDialog</name>
    <message>
        <source>Confirmations en attente</source>
        <translation>Confirmations en attente</translation>
    </message>
    <message>
        <source>&amp;Rappeler une fois</source>
        <translation>&amp;Rappeler une fois</translation>
    </message>
    <message>
        <source>R&amp;ouvrir le brouillon</source>
        <translation>R&amp;ouvrir le brouillon</translation>
    </message>
    <message>
        <source>&amp;Annuler la demande</source>
        <translation>&amp;Annuler la demande</translation>
    </message>
    <message>
        <source>Personne n'a de confirmation à donner. Quand un accord est à confirmer, demandez-le depuis la fiche de la personne.</source>
        <translation>Personne n’a de confirmation à donner. Quand un accord est à confirmer, demandez-le depuis la fiche de la personne.</translation>
    </message>
    <message>
        <source>Code lu au téléphone</source>
        <translation>Code lu au téléphone</translation>
    </message>
    <message>
        <source>&amp;Confirmer</source>
        <translation>&amp;Confirmer</translation>
    </message>
    <message>
        <source>O&amp;uvrir une réponse…</source>
        <translation>O&amp;uvrir une réponse…</translation>
    </message>
    <message>
        <source>Code &amp;lu au téléphone</source>
        <translation>Code &amp;lu au téléphone</translation>
    </message>
    <message>
        <source>Délai de réponse</source>
        <translation>Délai de réponse</translation>
    </message>
    <message>
        <source>{days} jours</source>
        <translation>{days} jours</translation>
    </message>
    <message>
        <source>&amp;Délai de réponse</source>
        <translation>&amp;Délai de réponse</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Brouillon ouvert dans votre messagerie pour {name} : envoyez-le de là.</source>
        <translation>Brouillon ouvert dans votre messagerie pour {name} : envoyez-le de là.</translation>
    </message>
    <message>
        <source>Brouillon prêt pour {name}, dans le dossier des exports : {file}.</source>
        <translation>Brouillon prêt pour {name}, dans le dossier des exports : {file}.</translation>
    </message>
    <message>
        <source>Demande faite à {name} annulée : son accord attend toujours.</source>
        <translation>Demande faite à {name} annulée : son accord attend toujours.</translation>
    </message>
    <message>
        <source>Accord de {name} confirmé au téléphone.</source>
        <translation>Accord de {name} confirmé au téléphone.</translation>
    </message>
    <message>
        <source>Ouvrir une réponse</source>
        <translation>Ouvrir une réponse</translation>
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
        <translation>Recueillir un consentement</translation>
    </message>
    <message>
        <source>&amp;Enregistrer les réponses</source>
        <translation>&amp;Enregistrer les réponses</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandonner</translation>
    </message>
</context>
<context>
    <name>ContactActs</name>
    <message>
        <source>Appeler…</source>
        <translation>Appeler…</translation>
    </message>
    <message>
        <source>Tourner l'écran vers la personne…</source>
        <translation>Tourner l’écran vers la personne…</translation>
    </message>
    <message>
        <source>Formulaire à remplir…</source>
        <translation>Formulaire à remplir…</translation>
    </message>
    <message>
        <source>Demander une confirmation par e-mail…</source>
        <translation>Demander une confirmation par e-mail…</translation>
    </message>
    <message>
        <source>Inscrire une demande…</source>
        <translation>Inscrire une demande…</translation>
    </message>
    <message>
        <source>Données transmises à un tiers…</source>
        <translation>Données transmises à un tiers…</translation>
    </message>
    <message>
        <source>Signaler un décès…</source>
        <translation>Signaler un décès…</translation>
    </message>
    <message>
        <source>Limitation du traitement…</source>
        <translation>Limitation du traitement…</translation>
    </message>
    <message>
        <source>Annuler une fusion…</source>
        <translation>Annuler une fusion…</translation>
    </message>
    <message>
        <source>Noter un appel… (Ctrl+J)</source>
        <translation>Noter un appel… (Ctrl+J)</translation>
    </message>
    <message>
        <source>Imprimer la fiche…</source>
        <translation>Imprimer la fiche…</translation>
    </message>
    <message>
        <source>Remettre la mention d'information…</source>
        <translation>Remettre la mention d’information…</translation>
    </message>
</context>
<context>
    <name>ContactConsents</name>
    <message>
        <source>Historique des consentements</source>
        <translation>Historique des consentements</translation>
    </message>
    <message>
        <source>&amp;Retirer ce consentement</source>
        <translation>&amp;Retirer ce consentement</translation>
    </message>
    <message>
        <source>&amp;Tout retirer</source>
        <translation>&amp;Tout retirer</translation>
    </message>
    <message>
        <source>&amp;Preuve…</source>
        <translation>&amp;Preuve…</translation>
    </message>
    <message>
        <source>Re&amp;çu…</source>
        <translation>Re&amp;çu…</translation>
    </message>
    <message>
        <source>Consentement retiré, avec effet immédiat.</source>
        <translation>Consentement retiré, avec effet immédiat.</translation>
    </message>
    <message>
        <source>Tous les consentements sont retirés, avec effet immédiat.</source>
        <translation>Tous les consentements sont retirés, avec effet immédiat.</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Modifier le contact</source>
        <translation>Modifier le contact</translation>
    </message>
    <message>
        <source>Nouveau contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Voici ce que vous aviez tapé, et qui n'est pas encore enregistré.</source>
        <translation>Voici ce que vous aviez tapé, et qui n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl+Entrée</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Déjà connu à cette adresse ou à ce numéro : {names}.</source>
        <translation>Déjà connu à cette adresse ou à ce numéro : {names}.</translation>
    </message>
</context>
<context>
    <name>ContactFinder</name>
    <message>
        <source>Nom, ville, e-mail, 06…</source>
        <translation>Nom, ville, e-mail, 06…</translation>
    </message>
    <message>
        <source>Rechercher un contact</source>
        <translation>Rechercher un contact</translation>
    </message>
    <message>
        <source>Liste des contacts</source>
        <translation>Liste des contacts</translation>
    </message>
    <message>
        <source>Retirer tous les filtres</source>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message>
        <source>Personne ne répond à ces mots et à ces filtres. Vérifiez-les, ou élargissez.</source>
        <translation>Personne ne répond à ces mots et à ces filtres. Vérifiez-les, ou élargissez.</translation>
    </message>
    <message>
        <source>Rien d'exact. Résultats approchants :</source>
        <translation>Rien d’exact. Résultats approchants :</translation>
    </message>
    <message>
        <source>Se&amp;gments</source>
        <translation>Se&amp;gments</translation>
    </message>
    <message>
        <source>Recherches enregistrées</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>… contacts</source>
        <translation>… contacts</translation>
    </message>
    <message>
        <source>plus de {count}</source>
        <translation>plus de {count}</translation>
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
        <source>La mention d'&amp;information lui a été donnée aujourd'hui</source>
        <translation>La mention d'&amp;information lui a été donnée aujourd’hui</translation>
    </message>
    <message>
        <source>jj/mm/aaaa</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>Suivi par</source>
        <translation>Suivi par</translation>
    </message>
</context>
<context>
    <name>ContactLists</name>
    <message>
        <source>Être inscrit ne suffit pas : chaque envoi vérifie encore le droit de contacter la personne.</source>
        <translation>Être inscrit ne suffit pas : chaque envoi vérifie encore le droit de contacter la personne.</translation>
    </message>
    <message>
        <source>Aucune liste n'existe encore. Créez-en une dans « Listes et envois ».</source>
        <translation>Aucune liste n’existe encore. Créez-en une dans « Listes et envois ».</translation>
    </message>
    <message>
        <source>Inscrit à la liste.</source>
        <translation>Inscrit à la liste.</translation>
    </message>
    <message>
        <source>Désinscrit de la liste.</source>
        <translation>Désinscrit de la liste.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>Où écrire pour exercer ses droits</source>
        <translation>Où écrire pour exercer ses droits</translation>
    </message>
    <message>
        <source>Contact pour les droits</source>
        <translation>Contact pour les droits</translation>
    </message>
    <message>
        <source>&amp;Contact pour les droits</source>
        <translation>&amp;Contact pour les droits</translation>
    </message>
    <message>
        <source>Laissez vide pour l'e-mail ou l'adresse de l'entreprise : {contact}</source>
        <translation>Laissez vide pour l’e-mail ou l’adresse de l’entreprise : {contact}</translation>
    </message>
    <message>
        <source>Ce contact figure sur les mentions, les lettres et les preuves à partir d'aujourd'hui.</source>
        <translation>Ce contact figure sur les mentions, les lettres et les preuves à partir d’aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>ContactPageView</name>
    <message>
        <source>vient de la personne</source>
        <translation>vient de la personne</translation>
    </message>
    <message>
        <source>vient de nous</source>
        <translation>vient de nous</translation>
    </message>
    <message>
        <source>Aucun échange noté.</source>
        <translation>Aucun échange noté.</translation>
    </message>
    <message>
        <source>Fil des échanges</source>
        <translation>Fil des échanges</translation>
    </message>
    <message>
        <source>Fil</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Liens</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Consentements</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Listes</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Contrats</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Ventes</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Bases légales</source>
        <translation>Bases légales</translation>
    </message>
    <message>
        <source>&amp;Modifier</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Noter…</source>
        <translation>&amp;Noter…</translation>
    </message>
    <message>
        <source>&amp;Consentement…</source>
        <translation>&amp;Consentement…</translation>
    </message>
    <message>
        <source>&amp;Opposition…</source>
        <translation>&amp;Opposition…</translation>
    </message>
    <message>
        <source>&amp;Accès…</source>
        <translation>&amp;Accès…</translation>
    </message>
    <message>
        <source>E&amp;ffacer…</source>
        <translation>E&amp;ffacer…</translation>
    </message>
    <message>
        <source>Autres actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Origine : {source}, le {day}.</source>
        <translation>Origine : {source}, le {day}.</translation>
    </message>
    <message>
        <source>Données gardées pendant le contrat en cours.</source>
        <translation>Données gardées pendant le contrat en cours.</translation>
    </message>
    <message>
        <source>Durée de conservation atteinte le {day}.</source>
        <translation>Durée de conservation atteinte le {day}.</translation>
    </message>
    <message>
        <source>Données gardées jusqu'au {day}.</source>
        <translation>Données gardées jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Informée le {day}.</source>
        <translation>Informée le {day}.</translation>
    </message>
    <message>
        <source>Pas encore informée.</source>
        <translation>Pas encore informée.</translation>
    </message>
    <message>
        <source>Traitement limité à sa demande depuis le {day} : ces données sont seulement conservées.</source>
        <translation>Traitement limité à sa demande depuis le {day} : ces données sont seulement conservées.</translation>
    </message>
    <message>
        <source>{address} est aussi à {others}.</source>
        <translation>{address} est aussi à {others}.</translation>
    </message>
    <message>
        <source>Un accord ne vaut que pour la personne ; une opposition arrête l'adresse pour toutes.</source>
        <translation>Un accord ne vaut que pour la personne ; une opposition arrête l’adresse pour toutes.</translation>
    </message>
    <message>
        <source>&amp;Pourquoi cette date ?</source>
        <translation>&amp;Pourquoi cette date ?</translation>
    </message>
    <message>
        <source>suivi par {name}</source>
        <translation>suivi par {name}</translation>
    </message>
    <message>
        <source>Pièces jointes</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Origine : {source}.</source>
        <translation>Origine : {source}.</translation>
    </message>
    <message>
        <source>Fiche créée le {day}.</source>
        <translation>Fiche créée le {day}.</translation>
    </message>
</context>
<context>
    <name>ContactTags</name>
    <message>
        <source>+ étiquette</source>
        <translation>+ étiquette</translation>
    </message>
    <message>
        <source>Ajouter une étiquette</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Étiquettes…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Gérer les étiquettes</source>
        <translation>Gérer les étiquettes</translation>
    </message>
    <message>
        <source>Ajouté à vos favoris.</source>
        <translation>Ajouté à vos favoris.</translation>
    </message>
    <message>
        <source>Retiré de vos favoris.</source>
        <translation>Retiré de vos favoris.</translation>
    </message>
    <message>
        <source>Favori</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Mettre en favori</source>
        <translation>Mettre en favori</translation>
    </message>
    <message>
        <source>Entrée pour voir les contacts qui la portent</source>
        <translation>Entrée pour voir les contacts qui la portent</translation>
    </message>
    <message>
        <source>Retirer l'étiquette</source>
        <translation>Retirer l’étiquette</translation>
    </message>
    <message>
        <source>Étiquette « {name} » ajoutée.</source>
        <translation>Étiquette « {name} » ajoutée.</translation>
    </message>
    <message>
        <source>Étiquette « {name} » retirée.</source>
        <translation>Étiquette « {name} » retirée.</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Nouveau contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Exporter…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Importer un fichier…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Vos contacts seront ici. Ajoutez le premier, ou importez un fichier.</source>
        <translation>Vos contacts seront ici. Ajoutez le premier, ou importez un fichier.</translation>
    </message>
    <message>
        <source>Doublons…</source>
        <translation>Doublons…</translation>
    </message>
    <message>
        <source>Tout choisir</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Imprimer…</source>
        <translation>Imprimer…</translation>
    </message>
</context>
<context>
    <name>ContractDialog</name>
    <message>
        <source>Ajouter un contrat</source>
        <translation>Ajouter un contrat</translation>
    </message>
    <message>
        <source>Contrat</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Famille de produits</source>
        <translation>Famille de produits</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>La &amp;fin est connue</source>
        <translation>La &amp;fin est connue</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Contrat *</source>
        <translation>&amp;Contrat *</translation>
    </message>
    <message>
        <source>Famille de &amp;produits</source>
        <translation>Famille de &amp;produits</translation>
    </message>
    <message>
        <source>&amp;Début</source>
        <translation>&amp;Début</translation>
    </message>
    <message>
        <source>F&amp;in</source>
        <translation>F&amp;in</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandonner</translation>
    </message>
</context>
<context>
    <name>ContractsView</name>
    <message>
        <source>Contrats</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>&amp;Ajouter un contrat…</source>
        <translation>&amp;Ajouter un contrat…</translation>
    </message>
    <message>
        <source>Finir le contrat a&amp;ujourd'hui</source>
        <translation>Finir le contrat a&amp;ujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Reconduction tacite…</source>
        <translation>&amp;Reconduction tacite…</translation>
    </message>
    <message>
        <source>jusqu'au {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>terminé</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>depuis le {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>se reconduit, à refuser jusqu'au {day}</source>
        <translation>se reconduit, à refuser jusqu’au {day}</translation>
    </message>
    <message>
        <source>Contrat ajouté.</source>
        <translation>Contrat ajouté.</translation>
    </message>
    <message>
        <source>Reconduction notée.</source>
        <translation>Reconduction notée.</translation>
    </message>
    <message>
        <source>Fin du contrat notée.</source>
        <translation>Fin du contrat notée.</translation>
    </message>
</context>
<context>
    <name>ControllerPage</name>
    <message>
        <source>Responsable de traitement</source>
        <translation>Responsable de traitement</translation>
    </message>
    <message>
        <source>La personne qui répond des données : souvent vous-même.</source>
        <translation>La personne qui répond des données : souvent vous-même.</translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Prénom et nom *</source>
        <translation>&amp;Prénom et nom *</translation>
    </message>
    <message>
        <source>&amp;Mot de passe *</source>
        <translation>&amp;Mot de passe *</translation>
    </message>
</context>
<context>
    <name>CreateVaultWizard</name>
    <message>
        <source>Créer le coffre d'archives</source>
        <translation>Créer le coffre d’archives</translation>
    </message>
    <message>
        <source>Fiche de secours du coffre</source>
        <translation>Fiche de secours du coffre</translation>
    </message>
    <message>
        <source>Créer le coffre</source>
        <translation>Créer le coffre</translation>
    </message>
</context>
<context>
    <name>DailyBackup</name>
    <message>
        <source>Une sauvegarde est abîmée : voyez Réglages, Sauvegardes.</source>
        <translation>Une sauvegarde est abîmée : voyez Réglages, Sauvegardes.</translation>
    </message>
</context>
<context>
    <name>DataMapView</name>
    <message>
        <source>Revue annuelle des accès : jamais faite. À faire à partir du {due}.</source>
        <translation>Revue annuelle des accès : jamais faite. À faire à partir du {due}.</translation>
    </message>
    <message>
        <source>Revue annuelle des accès : faite le {day}. À refaire à partir du {due}.</source>
        <translation>Revue annuelle des accès : faite le {day}. À refaire à partir du {due}.</translation>
    </message>
    <message>
        <source>Champs réglables</source>
        <translation>Champs réglables</translation>
    </message>
    <message>
        <source>Toutes les données</source>
        <translation>Toutes les données</translation>
    </message>
    <message>
        <source>Données montrées</source>
        <translation>Données montrées</translation>
    </message>
    <message>
        <source>J'ai re&amp;vu</source>
        <translation>J’ai re&amp;vu</translation>
    </message>
    <message>
        <source>&amp;Qui a accès à quoi (PDF)…</source>
        <translation>&amp;Qui a accès à quoi (PDF)…</translation>
    </message>
    <message>
        <source>Accès changés. Ils valent dès maintenant.</source>
        <translation>Accès changés. Ils valent dès maintenant.</translation>
    </message>
    <message>
        <source>Mise à jour des accès…</source>
        <translation>Mise à jour des accès…</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Revue des accès notée le {day}.</source>
        <translation>Revue des accès notée le {day}.</translation>
    </message>
    <message>
        <source>Document enregistré : {file}.</source>
        <translation>Document enregistré : {file}.</translation>
    </message>
    <message>
        <source>Enregistrer le document</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>Espace, ou un double clic, change un accès. Ces accès sont appliqués par le programme, pas par une clé : ils n'arrêtent pas qui emporterait une copie du dossier et son mot de passe. Seuls le coffre d'archives et les champs dits fermés par une clé ont leur clé à part.</source>
        <translation>Espace, ou un double clic, change un accès. Ces accès sont appliqués par le programme, pas par une clé : ils n’arrêtent pas qui emporterait une copie du dossier et son mot de passe. Seuls le coffre d’archives et les champs dits fermés par une clé ont leur clé à part.</translation>
    </message>
</context>
<context>
    <name>DataTab</name>
    <message>
        <source>aucun fichier, ou un fichier d'ailleurs</source>
        <translation>aucun fichier, ou un fichier d’ailleurs</translation>
    </message>
    <message>
        <source>Fichier sorti d'Aparté</source>
        <translation>Fichier sorti d’Aparté</translation>
    </message>
    <message>
        <source>oui, des données sensibles (santé, religion, opinions…)</source>
        <translation>oui, des données sensibles (santé, religion, opinions…)</translation>
    </message>
    <message>
        <source>on ne sait pas encore</source>
        <translation>on ne sait pas encore</translation>
    </message>
    <message>
        <source>Personnes concernées, environ</source>
        <translation>Personnes concernées, environ</translation>
    </message>
    <message>
        <source>Enregistrements, environ</source>
        <translation>Enregistrements, environ</translation>
    </message>
    <message>
        <source>oui, personne ne peut les lire sans le mot de passe</source>
        <translation>oui, personne ne peut les lire sans le mot de passe</translation>
    </message>
    <message>
        <source>oui, elle permet de les retrouver</source>
        <translation>oui, elle permet de les retrouver</translation>
    </message>
    <message>
        <source>Sous-traitant concerné</source>
        <translation>Sous-traitant concerné</translation>
    </message>
    <message>
        <source>Fichier concerné</source>
        <translation>Fichier concerné</translation>
    </message>
    <message>
        <source>Catégories de données</source>
        <translation>Catégories de données</translation>
    </message>
    <message>
        <source>Données sensibles</source>
        <translation>Données sensibles</translation>
    </message>
    <message>
        <source>Personnes, environ</source>
        <translation>Personnes, environ</translation>
    </message>
    <message>
        <source>Données chiffrées</source>
        <translation>Données chiffrées</translation>
    </message>
    <message>
        <source>Sauvegarde</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Sous-traitant</source>
        <translation>Sous-traitant</translation>
    </message>
    <message>
        <source>Le journal peut dire ce que contenait un fichier : choisissez-le.</source>
        <translation>Le journal peut dire ce que contenait un fichier : choisissez-le.</translation>
    </message>
</context>
<context>
    <name>DateDialog</name>
    <message>
        <source>Date de l'ordinateur</source>
        <translation>Date de l’ordinateur</translation>
    </message>
    <message>
        <source>&amp;Non, elle est fausse</source>
        <translation>&amp;Non, elle est fausse</translation>
    </message>
    <message>
        <source>&amp;Oui, c'est la bonne date</source>
        <translation>&amp;Oui, c’est la bonne date</translation>
    </message>
</context>
<context>
    <name>DaysOffModel</name>
    <message>
        <source>Jour</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Fête</source>
        <translation>Fête</translation>
    </message>
    <message>
        <source>Reporte une échéance</source>
        <translation>Reporte une échéance</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>non</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>DeathDialog</name>
    <message>
        <source>Signaler un décès</source>
        <translation>Signaler un décès</translation>
    </message>
    <message>
        <source>Plus aucune offre ne partira à son nom. Un héritier qui demande quelque chose devra dire pourquoi : régler la succession, ou faire prendre en compte le décès.</source>
        <translation>Plus aucune offre ne partira à son nom. Un héritier qui demande quelque chose devra dire pourquoi : régler la succession, ou faire prendre en compte le décès.</translation>
    </message>
    <message>
        <source>Directives du {day} : « {body} » Personne chargée de l'exécution : {executor}.</source>
        <translation>Directives du {day} : « {body} » Personne chargée de l’exécution : {executor}.</translation>
    </message>
    <message>
        <source>Décès survenu le</source>
        <translation>Décès survenu le</translation>
    </message>
    <message>
        <source>Décès survenu &amp;le</source>
        <translation>Décès survenu &amp;le</translation>
    </message>
    <message>
        <source>&amp;Enregistrer le décès</source>
        <translation>&amp;Enregistrer le décès</translation>
    </message>
    <message>
        <source>Décès enregistré : plus aucune offre ne partira.</source>
        <translation>Décès enregistré : plus aucune offre ne partira.</translation>
    </message>
    <message>
        <source>Le décès est noté au {day}.</source>
        <translation>Le décès est noté au {day}.</translation>
    </message>
    <message>
        <source>C'était une &amp;erreur : l'annuler</source>
        <translation>C’était une &amp;erreur : l’annuler</translation>
    </message>
    <message>
        <source>Décès annulé.</source>
        <translation>Décès annulé.</translation>
    </message>
</context>
<context>
    <name>DecidePage</name>
    <message>
        <source>Personnes choisies et décision pour chacune</source>
        <translation>Personnes choisies et décision pour chacune</translation>
    </message>
    <message>
        <source>Effacer plusieurs personnes</source>
        <translation>Effacer plusieurs personnes</translation>
    </message>
    <message>
        <source>Chacune a sa décision, proposée d'après son dossier. Pour la changer, choisissez une ou plusieurs lignes. Rien n'est encore effacé.</source>
        <translation>Chacune a sa décision, proposée d’après son dossier. Pour la changer, choisissez une ou plusieurs lignes. Rien n’est encore effacé.</translation>
    </message>
    <message>
        <source>Nombre de personnes à effacer, pour confirmer</source>
        <translation>Nombre de personnes à effacer, pour confirmer</translation>
    </message>
    <message>
        <source>Pour confirmer, écrivez le &amp;nombre de personnes à effacer</source>
        <translation>Pour confirmer, écrivez le &amp;nombre de personnes à effacer</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>La loi ou une demande en attente empêche de l'effacer.</source>
        <translation>La loi ou une demande en attente empêche de l’effacer.</translation>
    </message>
    <message>
        <source>{count} des lignes choisies ne peuvent être que gardées.</source>
        <translation>{count} des lignes choisies ne peuvent être que gardées.</translation>
    </message>
    <message>
        <source>À effacer : {erased}, dont {archived} avec une archive au coffre. À garder : {kept}.</source>
        <translation>À effacer : {erased}, dont {archived} avec une archive au coffre. À garder : {kept}.</translation>
    </message>
    <message>
        <source>Effacer {count} personnes</source>
        <translation>Effacer {count} personnes</translation>
    </message>
    <message>
        <source>Effacer {count} personne</source>
        <translation>Effacer {count} personne</translation>
    </message>
    <message>
        <source>À anonymiser : {count}.</source>
        <translation>À anonymiser : {count}.</translation>
    </message>
    <message>
        <source>Effacer {erased} et anonymiser {anonymised} personnes</source>
        <translation>Effacer {erased} et anonymiser {anonymised} personnes</translation>
    </message>
    <message>
        <source>Anonymiser {count} personne</source>
        <translation>Anonymiser {count} personne</translation>
    </message>
    <message>
        <source>Anonymiser {count} personnes</source>
        <translation>Anonymiser {count} personnes</translation>
    </message>
</context>
<context>
    <name>DecisionModel</name>
    <message>
        <source>Cette finalité n'utilise pas ce canal.</source>
        <translation>Cette finalité n’utilise pas ce canal.</translation>
    </message>
    <message>
        <source>À respecter : {conditions}.</source>
        <translation>À respecter : {conditions}.</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>non</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>DecisionStrip</name>
    <message>
        <source>Tout ce qui porte son nom disparaît. Il reste : catégorie, type, année de collecte, un nombre.</source>
        <translation>Tout ce qui porte son nom disparaît. Il reste : catégorie, type, année de collecte, un nombre.</translation>
    </message>
    <message>
        <source>Il manque la raison de l'archivage et sa date de fin : sans elles, rien ne va au coffre.</source>
        <translation>Il manque la raison de l’archivage et sa date de fin : sans elles, rien ne va au coffre.</translation>
    </message>
    <message>
        <source>Scellé ({article}). Au coffre : {kept}. Détruit : {gone}.</source>
        <translation>Scellé ({article}). Au coffre : {kept}. Détruit : {gone}.</translation>
    </message>
    <message>
        <source>rien d'autre</source>
        <translation>rien d’autre</translation>
    </message>
    <message>
        <source>Décision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>à choisir</source>
        <translation>à choisir</translation>
    </message>
    <message>
        <source>Raison de l'archivage</source>
        <translation>Raison de l’archivage</translation>
    </message>
    <message>
        <source>Fin de l'archivage</source>
        <translation>Fin de l’archivage</translation>
    </message>
    <message>
        <source>&amp;Champs gardés…</source>
        <translation>&amp;Champs gardés…</translation>
    </message>
    <message>
        <source>&amp;Décision</source>
        <translation>&amp;Décision</translation>
    </message>
    <message>
        <source>&amp;Raison</source>
        <translation>&amp;Raison</translation>
    </message>
    <message>
        <source>&amp;Jusqu'au</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
</context>
<context>
    <name>DecisionTable</name>
    <message>
        <source>Peut-on la contacter, par finalité et par canal</source>
        <translation>Peut-on la contacter, par finalité et par canal</translation>
    </message>
    <message>
        <source>Choisissez une case pour savoir pourquoi.</source>
        <translation>Choisissez une case pour savoir pourquoi.</translation>
    </message>
    <message>
        <source>Réponse à la date du {day}, d'après ce qui était enregistré ce jour-là.</source>
        <translation>Réponse à la date du {day}, d’après ce qui était enregistré ce jour-là.</translation>
    </message>
    <message>
        <source>À une autre date…</source>
        <translation>À une autre date…</translation>
    </message>
    <message>
        <source>Pouvait-on la contacter le</source>
        <translation>Pouvait-on la contacter le</translation>
    </message>
    <message>
        <source>Revenir à aujourd'hui</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
    <message>
        <source>Peut-on la contacter ?</source>
        <translation>Peut-on la contacter ?</translation>
    </message>
</context>
<context>
    <name>DemoWindow</name>
    <message>
        <source>Entreprise fictive</source>
        <translation>Entreprise fictive</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Aparté prépare une entreprise fictive…</source>
        <translation>Aparté prépare une entreprise fictive…</translation>
    </message>
    <message>
        <source>Quatre ans de contacts inventés, à part des vôtres : essayez tout sans risque.</source>
        <translation>Quatre ans de contacts inventés, à part des vôtres : essayez tout sans risque.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Qui est là ?</source>
        <translation>Qui est là ?</translation>
    </message>
    <message>
        <source>Un nom, un téléphone ou un e-mail, puis Entrée</source>
        <translation>Un nom, un téléphone ou un e-mail, puis Entrée</translation>
    </message>
    <message>
        <source>Personnes trouvées</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Personne &amp;suivante (Échap)</source>
        <translation>Personne &amp;suivante (Échap)</translation>
    </message>
    <message>
        <source>Comptoir</source>
        <translation>Comptoir</translation>
    </message>
    <message>
        <source>{count} réponse enregistrée pour {name}.</source>
        <translation>{count} réponse enregistrée pour {name}.</translation>
    </message>
    <message>
        <source>{count} réponses enregistrées pour {name}.</source>
        <translation>{count} réponses enregistrées pour {name}.</translation>
    </message>
    <message>
        <source>Que répond la personne ?</source>
        <translation>Que répond la personne ?</translation>
    </message>
    <message>
        <source>Comment ?</source>
        <translation>Comment ?</translation>
    </message>
    <message>
        <source>&amp;Enregistrer (Ctrl+Entrée)</source>
        <translation>&amp;Enregistrer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>&amp;Reçu…</source>
        <translation>&amp;Reçu…</translation>
    </message>
    <message>
        <source>&amp;Tourner l'écran</source>
        <translation>&amp;Tourner l’écran</translation>
    </message>
    <message>
        <source>&amp;Confirmations…</source>
        <translation>&amp;Confirmations…</translation>
    </message>
    <message>
        <source>Réponses du s&amp;ite…</source>
        <translation>Réponses du s&amp;ite…</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Nouvelle personne</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Les accords qui venaient d'être donnés sont retirés.</source>
        <translation>Les accords qui venaient d’être donnés sont retirés.</translation>
    </message>
    <message>
        <source>Personne ne correspond dans le carnet. Entrée pour ajouter cette personne.</source>
        <translation>Personne ne correspond dans le carnet. Entrée pour ajouter cette personne.</translation>
    </message>
</context>
<context>
    <name>DestroyPage</name>
    <message>
        <source>Effacer le dossier de cet ordinateur</source>
        <translation>Effacer le dossier de cet ordinateur</translation>
    </message>
    <message>
        <source>Les clés sont détruites d'abord : ce qu'il en resterait sur le disque est illisible.</source>
        <translation>Les clés sont détruites d’abord : ce qu’il en resterait sur le disque est illisible.</translation>
    </message>
    <message>
        <source>Effacer aussi ces &amp;sauvegardes</source>
        <translation>Effacer aussi ces &amp;sauvegardes</translation>
    </message>
    <message>
        <source>Nom de l'entreprise</source>
        <translation>Nom de l’entreprise</translation>
    </message>
    <message>
        <source>Votre mot de passe</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>&amp;Nom de l'entreprise</source>
        <translation>&amp;Nom de l’entreprise</translation>
    </message>
    <message>
        <source>&amp;Votre mot de passe</source>
        <translation>&amp;Votre mot de passe</translation>
    </message>
    <message>
        <source>Contacts, consentements, journal, coffre d'archives et sauvegardes de cet ordinateur seront effacés pour toujours. Personne ne pourra les retrouver, nous non plus.</source>
        <translation>Contacts, consentements, journal, coffre d’archives et sauvegardes de cet ordinateur seront effacés pour toujours. Personne ne pourra les retrouver, nous non plus.</translation>
    </message>
    <message>
        <source>Aucune sauvegarde n'est branchée ailleurs. S'il en existe sur une clé ou un autre disque, elles s'ouvrent encore avec un mot de passe ou la fiche de secours : détruisez-les aussi.</source>
        <translation>Aucune sauvegarde n’est branchée ailleurs. S’il en existe sur une clé ou un autre disque, elles s’ouvrent encore avec un mot de passe ou la fiche de secours : détruisez-les aussi.</translation>
    </message>
</context>
<context>
    <name>DirectivesDialog</name>
    <message>
        <source>Directives après la mort</source>
        <translation>Directives après la mort</translation>
    </message>
    <message>
        <source>Celles du {day} seront remplacées : « {body} »</source>
        <translation>Celles du {day} seront remplacées : « {body} »</translation>
    </message>
    <message>
        <source>Portée</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Ce que la personne souhaite</source>
        <translation>Ce que la personne souhaite</translation>
    </message>
    <message>
        <source>Données le</source>
        <translation>Données le</translation>
    </message>
    <message>
        <source>&amp;Portée</source>
        <translation>&amp;Portée</translation>
    </message>
    <message>
        <source>Ce que la personne &amp;souhaite</source>
        <translation>Ce que la personne &amp;souhaite</translation>
    </message>
    <message>
        <source>Personne &amp;chargée de l'exécution</source>
        <translation>Personne &amp;chargée de l’exécution</translation>
    </message>
    <message>
        <source>Comment la &amp;joindre</source>
        <translation>Comment la &amp;joindre</translation>
    </message>
    <message>
        <source>Données &amp;le</source>
        <translation>Données &amp;le</translation>
    </message>
    <message>
        <source>&amp;Enregistrer les directives</source>
        <translation>&amp;Enregistrer les directives</translation>
    </message>
    <message>
        <source>Directives enregistrées. Il reste à répondre à la personne.</source>
        <translation>Directives enregistrées. Il reste à répondre à la personne.</translation>
    </message>
</context>
<context>
    <name>DisclosureDialog</name>
    <message>
        <source>Données transmises à un tiers</source>
        <translation>Données transmises à un tiers</translation>
    </message>
    <message>
        <source>Un imprimeur, un transporteur, un confrère : la personne peut demander à qui ses données sont allées, et ils doivent apprendre toute correction.</source>
        <translation>Un imprimeur, un transporteur, un confrère : la personne peut demander à qui ses données sont allées, et ils doivent apprendre toute correction.</translation>
    </message>
    <message>
        <source>{day} : {recipient} ({what})</source>
        <translation>{day} : {recipient} ({what})</translation>
    </message>
    <message>
        <source>Déjà inscrites :</source>
        <translation>Déjà inscrites :</translation>
    </message>
    <message>
        <source>Transmises le</source>
        <translation>Transmises le</translation>
    </message>
    <message>
        <source>À &amp;qui</source>
        <translation>À &amp;qui</translation>
    </message>
    <message>
        <source>Comment le &amp;joindre</source>
        <translation>Comment le &amp;joindre</translation>
    </message>
    <message>
        <source>Quelles &amp;données</source>
        <translation>Quelles &amp;données</translation>
    </message>
    <message>
        <source>Transmises &amp;le</source>
        <translation>Transmises &amp;le</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Transmission enregistrée.</source>
        <translation>Transmission enregistrée.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Préparation du dossier…</source>
        <translation>Préparation du dossier…</translation>
    </message>
    <message>
        <source>Lecture des données, mise en page, chiffrement.</source>
        <translation>Lecture des données, mise en page, chiffrement.</translation>
    </message>
    <message>
        <source>Préparation du dossier</source>
        <translation>Préparation du dossier</translation>
    </message>
    <message>
        <source>Voir la fiche de la &amp;phrase…</source>
        <translation>Voir la fiche de la &amp;phrase…</translation>
    </message>
    <message>
        <source>Voir la &amp;lettre…</source>
        <translation>Voir la &amp;lettre…</translation>
    </message>
    <message>
        <source>&amp;Ouvrir le dossier</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>La réponse est &amp;remise à la personne : clore la demande</source>
        <translation>La réponse est &amp;remise à la personne : clore la demande</translation>
    </message>
    <message>
        <source>Remise comment</source>
        <translation>Remise comment</translation>
    </message>
    <message>
        <source>Le responsable de traitement doit encore compléter ce dossier avec le coffre d'archives : la demande reste ouverte, et son écran d'accueil la lui rappelle.</source>
        <translation>Le responsable de traitement doit encore compléter ce dossier avec le coffre d’archives : la demande reste ouverte, et son écran d’accueil la lui rappelle.</translation>
    </message>
    <message>
        <source>Transmettez le fichier par e-mail ou sur clé, et la phrase secrète par un autre moyen : en main propre, par téléphone ou par courrier. Elle ne sera plus montrée après cette fenêtre.</source>
        <translation>Transmettez le fichier par e-mail ou sur clé, et la phrase secrète par un autre moyen : en main propre, par téléphone ou par courrier. Elle ne sera plus montrée après cette fenêtre.</translation>
    </message>
    <message>
        <source>Le dossier est prêt</source>
        <translation>Le dossier est prêt</translation>
    </message>
    <message>
        <source>Demande n° {number}, inscrite au journal.</source>
        <translation>Demande n° {number}, inscrite au journal.</translation>
    </message>
    <message>
        <source>Fiche de la phrase secrète</source>
        <translation>Fiche de la phrase secrète</translation>
    </message>
    <message>
        <source>Lettre de réponse</source>
        <translation>Lettre de réponse</translation>
    </message>
    <message>
        <source>Envoyé à l'imprimante.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>Enregistré : {file}</source>
        <translation>Enregistré : {file}</translation>
    </message>
    <message>
        <source>C'est fait</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Le carnet est de nouveau là. Ouvrez-le avec votre mot de passe ou la fiche de secours.</source>
        <translation>Le carnet est de nouveau là. Ouvrez-le avec votre mot de passe ou la fiche de secours.</translation>
    </message>
    <message>
        <source>Vérifiez les comptes dans Réglages : ce sont ceux du jour de la sauvegarde.</source>
        <translation>Vérifiez les comptes dans Réglages : ce sont ceux du jour de la sauvegarde.</translation>
    </message>
    <message>
        <source>Une liste d'effacements ou d'oppositions avait été modifiée par quelqu'un : elle n'a pas été suivie. Faites vérifier cet ordinateur.</source>
        <translation>Une liste d’effacements ou d’oppositions avait été modifiée par quelqu’un : elle n’a pas été suivie. Faites vérifier cet ordinateur.</translation>
    </message>
    <message>
        <source>Écriture du fichier…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>Chaque personne est examinée, puis écrite. Si vous arrêtez, rien ne reste.</source>
        <translation>Chaque personne est examinée, puis écrite. Si vous arrêtez, rien ne reste.</translation>
    </message>
    <message>
        <source>Avancement de l'export</source>
        <translation>Avancement de l’export</translation>
    </message>
    <message>
        <source>&amp;Arrêter l'export</source>
        <translation>&amp;Arrêter l’export</translation>
    </message>
    <message>
        <source>Que contient ce fichier ?</source>
        <translation>Que contient ce fichier ?</translation>
    </message>
    <message>
        <source>Phrase secrète</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Elle n'est montrée qu'ici et n'est pas gardée. Donnez-la par un autre moyen que le fichier : en main propre, par téléphone ou par courrier.</source>
        <translation>Elle n’est montrée qu’ici et n’est pas gardée. Donnez-la par un autre moyen que le fichier : en main propre, par téléphone ou par courrier.</translation>
    </message>
    <message>
        <source>&amp;Phrase secrète</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>C&amp;opier</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Voir la fiche de la ph&amp;rase…</source>
        <translation>Voir la fiche de la ph&amp;rase…</translation>
    </message>
    <message>
        <source>Ouvrir le &amp;dossier</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>Le fichier est prêt</source>
        <translation>Le fichier est prêt</translation>
    </message>
    <message>
        <source>L'export est inscrit au journal, avec l'empreinte du fichier.</source>
        <translation>L’export est inscrit au journal, avec l’empreinte du fichier.</translation>
    </message>
    <message>
        <source>{count} personne</source>
        <translation>{count} personne</translation>
    </message>
    <message>
        <source>{count} personnes</source>
        <translation>{count} personnes</translation>
    </message>
    <message>
        <source>Champs : {fields}</source>
        <translation>Champs : {fields}</translation>
    </message>
    <message>
        <source>Pour chaque personne, « Peut-on la contacter ? » avec le motif, au jour de l'export : pour prospecter, passez par « Prospecter » ou par une liste.</source>
        <translation>Pour chaque personne, « Peut-on la contacter ? » avec le motif, au jour de l’export : pour prospecter, passez par « Prospecter » ou par une liste.</translation>
    </message>
    <message>
        <source>Restées dans le carnet, sous limitation : {count}</source>
        <translation>Restées dans le carnet, sous limitation : {count}</translation>
    </message>
    <message>
        <source>Écartées : {count} · {reason}</source>
        <translation>Écartées : {count} · {reason}</translation>
    </message>
    <message>
        <source>Empreinte SHA-256 : {digest}</source>
        <translation>Empreinte SHA-256 : {digest}</translation>
    </message>
    <message>
        <source>Export arrêté. Aucun fichier n'est resté. Vous pouvez le relancer.</source>
        <translation>Export arrêté. Aucun fichier n’est resté. Vous pouvez le relancer.</translation>
    </message>
    <message>
        <source>C'est réglé</source>
        <translation>C’est réglé</translation>
    </message>
    <message>
        <source>La suite, dans l'ordre. Vous la retrouvez sur l'accueil et dans l'aide (F1).</source>
        <translation>La suite, dans l’ordre. Vous la retrouvez sur l’accueil et dans l’aide (F1).</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Mot de passe du coffre</source>
        <translation>Mot de passe du coffre</translation>
    </message>
    <message>
        <source>La touche Verr. Maj. est active.</source>
        <translation>La touche Verr. Maj. est active.</translation>
    </message>
    <message>
        <source>&amp;Ouvrir le coffre</source>
        <translation>&amp;Ouvrir le coffre</translation>
    </message>
    <message>
        <source>&amp;Mot de passe du coffre</source>
        <translation>&amp;Mot de passe du coffre</translation>
    </message>
    <message>
        <source>Le coffre est fermé</source>
        <translation>Le coffre est fermé</translation>
    </message>
    <message>
        <source>Mot de passe du coffre o&amp;ublié ?</source>
        <translation>Mot de passe du coffre o&amp;ublié ?</translation>
    </message>
    <message>
        <source>Aucun dépôt n'attend.</source>
        <translation>Aucun dépôt n’attend.</translation>
    </message>
    <message>
        <source>1 dépôt scellé attend.</source>
        <translation>1 dépôt scellé attend.</translation>
    </message>
    <message>
        <source>{count} dépôts scellés attendent.</source>
        <translation>{count} dépôts scellés attendent.</translation>
    </message>
    <message>
        <source>Archives à la dernière ouverture : {count}, dont {ending} à détruire cette année.</source>
        <translation>Archives à la dernière ouverture : {count}, dont {ending} à détruire cette année.</translation>
    </message>
    <message>
        <source>Ouverture…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>&amp;Reprendre d'une sauvegarde…</source>
        <translation>&amp;Reprendre d’une sauvegarde…</translation>
    </message>
</context>
<context>
    <name>DoubtDialog</name>
    <message>
        <source>Un doute sur l'identité</source>
        <translation>Un doute sur l’identité</translation>
    </message>
    <message>
        <source>Ce qui vous fait douter</source>
        <translation>Ce qui vous fait douter</translation>
    </message>
    <message>
        <source>Par exemple : écrit depuis une adresse inconnue, homonyme au fichier</source>
        <translation>Par exemple : écrit depuis une adresse inconnue, homonyme au fichier</translation>
    </message>
    <message>
        <source>&amp;Ce qui vous fait douter</source>
        <translation>&amp;Ce qui vous fait douter</translation>
    </message>
    <message>
        <source>&amp;Noter le doute</source>
        <translation>&amp;Noter le doute</translation>
    </message>
    <message>
        <source>Doute noté. Écrivez maintenant la question sur l'identité.</source>
        <translation>Doute noté. Écrivez maintenant la question sur l’identité.</translation>
    </message>
</context>
<context>
    <name>DraftsDialog</name>
    <message>
        <source>Projet montré</source>
        <translation>Projet montré</translation>
    </message>
    <message>
        <source>&amp;Projet</source>
        <translation>&amp;Projet</translation>
    </message>
    <message>
        <source>&amp;Tout copier</source>
        <translation>&amp;Tout copier</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copier : {title}</source>
        <translation>Copier : {title}</translation>
    </message>
    <message>
        <source>À compléter dans la fiche, ou plus tard par un complément.</source>
        <translation>À compléter dans la fiche, ou plus tard par un complément.</translation>
    </message>
    <message>
        <source>Copié : {title}</source>
        <translation>Copié : {title}</translation>
    </message>
    <message>
        <source>Tout le projet est copié.</source>
        <translation>Tout le projet est copié.</translation>
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
        <translation>Échéance</translation>
    </message>
    <message>
        <source>État</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>À savoir</source>
        <translation>À savoir</translation>
    </message>
</context>
<context>
    <name>DuplicateGroupDialog</name>
    <message>
        <source>Des fiches qui se ressemblent</source>
        <translation>Des fiches qui se ressemblent</translation>
    </message>
    <message>
        <source>Fiches à fusionner</source>
        <translation>Fiches à fusionner</translation>
    </message>
    <message>
        <source>&amp;Fusionner les fiches cochées…</source>
        <translation>&amp;Fusionner les fiches cochées…</translation>
    </message>
    <message>
        <source>Cette fiche est &amp;quelqu'un d'autre</source>
        <translation>Cette fiche est &amp;quelqu’un d’autre</translation>
    </message>
    <message>
        <source>F&amp;ermer</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>Décochez les fiches qui ne sont pas la même personne. Les autres sont fusionnées deux à deux : vous verrez chaque fois les deux fiches côte à côte, et pourrez vous arrêter.</source>
        <translation>Décochez les fiches qui ne sont pas la même personne. Les autres sont fusionnées deux à deux : vous verrez chaque fois les deux fiches côte à côte, et pourrez vous arrêter.</translation>
    </message>
    <message>
        <source>Deux fiches n'en font plus qu'une.</source>
        <translation>Deux fiches n’en font plus qu’une.</translation>
    </message>
    <message>
        <source>{card} : c'est quelqu'un d'autre.</source>
        <translation>{card} : c’est quelqu’un d’autre.</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Doublons</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Fiches qui se ressemblent</source>
        <translation>Fiches qui se ressemblent</translation>
    </message>
    <message>
        <source>Jamais les mêmes</source>
        <translation>Jamais les mêmes</translation>
    </message>
    <message>
        <source>À &amp;décider</source>
        <translation>À &amp;décider</translation>
    </message>
    <message>
        <source>&amp;Jamais les mêmes</source>
        <translation>&amp;Jamais les mêmes</translation>
    </message>
    <message>
        <source>&amp;Chercher à nouveau</source>
        <translation>&amp;Chercher à nouveau</translation>
    </message>
    <message>
        <source>&amp;Annuler le dernier choix</source>
        <translation>&amp;Annuler le dernier choix</translation>
    </message>
    <message>
        <source>F&amp;ermer</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>Le fichier n'a pas encore été comparé.</source>
        <translation>Le fichier n’a pas encore été comparé.</translation>
    </message>
    <message>
        <source>Dernière recherche : {at}.</source>
        <translation>Dernière recherche : {at}.</translation>
    </message>
    <message>
        <source>&amp;Fusionner…</source>
        <translation>&amp;Fusionner…</translation>
    </message>
    <message>
        <source>Ja&amp;mais les mêmes</source>
        <translation>Ja&amp;mais les mêmes</translation>
    </message>
    <message>
        <source>&amp;Plus tard</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>Aucun doublon en attente. « Chercher à nouveau » compare tout le fichier.</source>
        <translation>Aucun doublon en attente. « Chercher à nouveau » compare tout le fichier.</translation>
    </message>
    <message>
        <source>Ces fiches se ressemblent et sont deux personnes. Elles ne sont plus proposées.</source>
        <translation>Ces fiches se ressemblent et sont deux personnes. Elles ne sont plus proposées.</translation>
    </message>
    <message>
        <source>Comparer à &amp;nouveau ces deux fiches</source>
        <translation>Comparer à &amp;nouveau ces deux fiches</translation>
    </message>
    <message>
        <source>Le dernier choix est annulé.</source>
        <translation>Le dernier choix est annulé.</translation>
    </message>
    <message>
        <source>{first} et {second} sont deux personnes ; elles ne seront plus proposées.</source>
        <translation>{first} et {second} sont deux personnes ; elles ne seront plus proposées.</translation>
    </message>
    <message>
        <source>{count} paires</source>
        <translation>{count} paires</translation>
    </message>
    <message>
        <source>{count} paire</source>
        <translation>{count} paire</translation>
    </message>
    <message>
        <source>{count} groupes de fiches</source>
        <translation>{count} groupes de fiches</translation>
    </message>
    <message>
        <source>{count} groupe de fiches</source>
        <translation>{count} groupe de fiches</translation>
    </message>
    <message>
        <source>{what} à décider.</source>
        <translation>{what} à décider.</translation>
    </message>
</context>
<context>
    <name>DuplicatesModel</name>
    <message>
        <source>Une fiche</source>
        <translation>Une fiche</translation>
    </message>
    <message>
        <source>L'autre</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>Même personne ?</source>
        <translation>Même personne ?</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>{count} autres : {names}</source>
        <translation>{count} autres : {names}</translation>
    </message>
</context>
<context>
    <name>DuplicatesTask</name>
    <message>
        <source>Recherche de doublons</source>
        <translation>Recherche de doublons</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>Changer la date de fin</source>
        <translation>Changer la date de fin</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>à choisir</source>
        <translation>à choisir</translation>
    </message>
    <message>
        <source>Raison écrite</source>
        <translation>Raison écrite</translation>
    </message>
    <message>
        <source>Nouvelle date de fin</source>
        <translation>Nouvelle date de fin</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Fin actuelle</source>
        <translation>Fin actuelle</translation>
    </message>
    <message>
        <source>&amp;Motif</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Raison écrite</source>
        <translation>&amp;Raison écrite</translation>
    </message>
    <message>
        <source>&amp;Nouvelle date</source>
        <translation>&amp;Nouvelle date</translation>
    </message>
    <message>
        <source>&amp;Changer la date</source>
        <translation>&amp;Changer la date</translation>
    </message>
    <message>
        <source>Le {when} : du {before} au {after} ({motive}).</source>
        <translation>Le {when} : du {before} au {after} ({motive}).</translation>
    </message>
    <message>
        <source>Au plus tard le {day}, ou le {dispute} si un litige est en cours.</source>
        <translation>Au plus tard le {day}, ou le {dispute} si un litige est en cours.</translation>
    </message>
    <message>
        <source>Aujourd'hui : l'archive sera détruite à la prochaine ouverture du coffre, sans retour.</source>
        <translation>Aujourd’hui : l’archive sera détruite à la prochaine ouverture du coffre, sans retour.</translation>
    </message>
    <message>
        <source>L'archive sera détruite à la première ouverture du coffre à partir du {day}.</source>
        <translation>L’archive sera détruite à la première ouverture du coffre à partir du {day}.</translation>
    </message>
    <message>
        <source>Date de fin changée : {day}.</source>
        <translation>Date de fin changée : {day}.</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Où en est le changement</source>
        <translation>Où en est le changement</translation>
    </message>
    <message>
        <source>Chaque étape faite reste faite.</source>
        <translation>Chaque étape faite reste faite.</translation>
    </message>
    <message>
        <source>Détruire les anciennes fiches et les fichiers PDF enregistrés</source>
        <translation>Détruire les anciennes fiches et les fichiers PDF enregistrés</translation>
    </message>
    <message>
        <source>Refaire une sauvegarde sur la clé USB</source>
        <translation>Refaire une sauvegarde sur la clé USB</translation>
    </message>
    <message>
        <source>Verrouiller et rouvrir : les nouveaux rôles s'appliquent à la prochaine ouverture</source>
        <translation>Verrouiller et rouvrir : les nouveaux rôles s’appliquent à la prochaine ouverture</translation>
    </message>
    <message>
        <source>Le changement de responsable est terminé.</source>
        <translation>Le changement de responsable est terminé.</translation>
    </message>
    <message>
        <source>Reste à faire, depuis le compte d'un responsable de traitement (Réglages, Clés et secours) :</source>
        <translation>Reste à faire, depuis le compte d’un responsable de traitement (Réglages, Clés et secours) :</translation>
    </message>
    <message>
        <source>Publier de nouveau la mention si le contact a changé : Conformité, onglet « Mentions »</source>
        <translation>Publier de nouveau la mention si le contact a changé : Conformité, onglet « Mentions »</translation>
    </message>
</context>
<context>
    <name>EndingModel</name>
    <message>
        <source>Nom</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Finalité</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Dernier jour pour appeler</source>
        <translation>Dernier jour pour appeler</translation>
    </message>
</context>
<context>
    <name>ErasureProgressPage</name>
    <message>
        <source>Effacement en cours</source>
        <translation>Effacement en cours</translation>
    </message>
    <message>
        <source>Si l'ordinateur s'éteint maintenant, tout est fait ou rien : jamais à moitié.</source>
        <translation>Si l’ordinateur s’éteint maintenant, tout est fait ou rien : jamais à moitié.</translation>
    </message>
    <message>
        <source>Sceller l'archive, effacer la fiche et l'inscrire au journal</source>
        <translation>Sceller l’archive, effacer la fiche et l’inscrire au journal</translation>
    </message>
    <message>
        <source>L'inscrire hors du fichier, pour qu'une ancienne copie ne la ramène pas</source>
        <translation>L’inscrire hors du fichier, pour qu’une ancienne copie ne la ramène pas</translation>
    </message>
    <message>
        <source>Oublier les statistiques internes</source>
        <translation>Oublier les statistiques internes</translation>
    </message>
    <message>
        <source>Vider les copies temporaires</source>
        <translation>Vider les copies temporaires</translation>
    </message>
    <message>
        <source>Nettoyer les traces dans le fichier chiffré</source>
        <translation>Nettoyer les traces dans le fichier chiffré</translation>
    </message>
    <message>
        <source>Inscrire au journal que tout est nettoyé</source>
        <translation>Inscrire au journal que tout est nettoyé</translation>
    </message>
</context>
<context>
    <name>ErasureWizard</name>
    <message>
        <source>Effacement de {name}</source>
        <translation>Effacement de {name}</translation>
    </message>
    <message>
        <source>Effacer {name}</source>
        <translation>Effacer {name}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Fermer</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Aparté a rencontré un problème. Ce qui était enregistré est intact. Réessayez ; si cela se reproduit, copiez le rapport : il ne contient aucune donnée personnelle.</source>
        <translation>Aparté a rencontré un problème. Ce qui était enregistré est intact. Réessayez ; si cela se reproduit, copiez le rapport : il ne contient aucune donnée personnelle.</translation>
    </message>
</context>
<context>
    <name>ExcludedDialog</name>
    <message>
        <source>Personnes écartées</source>
        <translation>Personnes écartées</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>&amp;Raison</source>
        <translation>&amp;Raison</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>et {count} autres</source>
        <translation>et {count} autres</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <source>Ce que vous écrivez est gardé avec l'alerte et figure au rapport. Dites ce qui s'est passé et ce qui a été fait, sans nommer de client.</source>
        <translation>Ce que vous écrivez est gardé avec l’alerte et figure au rapport. Dites ce qui s’est passé et ce qui a été fait, sans nommer de client.</translation>
    </message>
    <message>
        <source>Ce que c'était</source>
        <translation>Ce que c’était</translation>
    </message>
    <message>
        <source>&amp;Ce que c'était *</source>
        <translation>&amp;Ce que c’était *</translation>
    </message>
    <message>
        <source>C&amp;lasser l'alerte</source>
        <translation>C&amp;lasser l’alerte</translation>
    </message>
    <message>
        <source>Alerte classée avec votre explication.</source>
        <translation>Alerte classée avec votre explication.</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>Où ranger les destinataires</source>
        <translation>Où ranger les destinataires</translation>
    </message>
    <message>
        <source>Nouveau dossier (*)</source>
        <translation>Nouveau dossier (*)</translation>
    </message>
    <message>
        <source>{count} destinataire dans {file}.</source>
        <translation>{count} destinataire dans {file}.</translation>
    </message>
    <message>
        <source>{count} destinataires dans {file}.</source>
        <translation>{count} destinataires dans {file}.</translation>
    </message>
    <message>
        <source>{count} personne écartée.</source>
        <translation>{count} personne écartée.</translation>
    </message>
    <message>
        <source>{count} personnes écartées.</source>
        <translation>{count} personnes écartées.</translation>
    </message>
</context>
<context>
    <name>ExportWizard</name>
    <message>
        <source>Exporter des contacts</source>
        <translation>Exporter des contacts</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>ExtractDialog</name>
    <message>
        <source>Imprimer un extrait</source>
        <translation>Imprimer un extrait</translation>
    </message>
    <message>
        <source>Ne cochez que ce dont vous avez besoin : ce qui sort sur papier n'est plus protégé par le coffre. Le motif, votre nom, la date et l'empreinte du document restent au journal.</source>
        <translation>Ne cochez que ce dont vous avez besoin : ce qui sort sur papier n’est plus protégé par le coffre. Le motif, votre nom, la date et l’empreinte du document restent au journal.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Donnée</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Données de l'extrait</source>
        <translation>Données de l’extrait</translation>
    </message>
    <message>
        <source>&amp;Préparer l'extrait</source>
        <translation>&amp;Préparer l’extrait</translation>
    </message>
    <message>
        <source>1 donnée cochée.</source>
        <translation>1 donnée cochée.</translation>
    </message>
    <message>
        <source>{count} données cochées.</source>
        <translation>{count} données cochées.</translation>
    </message>
    <message>
        <source>Extrait du coffre d'archives</source>
        <translation>Extrait du coffre d’archives</translation>
    </message>
    <message>
        <source>Extrait préparé ; son empreinte est au journal.</source>
        <translation>Extrait préparé ; son empreinte est au journal.</translation>
    </message>
</context>
<context>
    <name>FeeDialog</name>
    <message>
        <source>Demander des frais</source>
        <translation>Demander des frais</translation>
    </message>
    <message>
        <source>La réponse est gratuite. Des frais raisonnables ne se demandent que pour une copie de plus, ou quand la demande est manifestement infondée ou excessive : c'est à vous de le prouver.</source>
        <translation>La réponse est gratuite. Des frais raisonnables ne se demandent que pour une copie de plus, ou quand la demande est manifestement infondée ou excessive : c’est à vous de le prouver.</translation>
    </message>
    <message>
        <source>Fondement</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>à choisir</source>
        <translation>à choisir</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>&amp;Fondement</source>
        <translation>&amp;Fondement</translation>
    </message>
    <message>
        <source>&amp;Justification</source>
        <translation>&amp;Justification</translation>
    </message>
    <message>
        <source>&amp;Montant</source>
        <translation>&amp;Montant</translation>
    </message>
    <message>
        <source>&amp;Enregistrer les frais</source>
        <translation>&amp;Enregistrer les frais</translation>
    </message>
    <message>
        <source>Frais enregistrés.</source>
        <translation>Frais enregistrés.</translation>
    </message>
</context>
<context>
    <name>FieldCard</name>
    <message>
        <source>À quoi elle sert : {text}</source>
        <translation>À quoi elle sert : {text}</translation>
    </message>
    <message>
        <source>Pourquoi elle est nécessaire : {text}</source>
        <translation>Pourquoi elle est nécessaire : {text}</translation>
    </message>
    <message>
        <source>Base légale : {basis}</source>
        <translation>Base légale : {basis}</translation>
    </message>
    <message>
        <source>Durée : {how_long}</source>
        <translation>Durée : {how_long}</translation>
    </message>
    <message>
        <source>Dans la fiche : {required}</source>
        <translation>Dans la fiche : {required}</translation>
    </message>
    <message>
        <source>{day}, {who} : {role}, {before} → {after}.</source>
        <translation>{day}, {who} : {role}, {before} → {after}.</translation>
    </message>
    <message>
        <source>un ancien compte</source>
        <translation>un ancien compte</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>Quels champs ?</source>
        <translation>Quels champs ?</translation>
    </message>
    <message>
        <source>Gardez seulement ce dont l'usage a besoin (RGPD, art. 5).</source>
        <translation>Gardez seulement ce dont l’usage a besoin (RGPD, art. 5).</translation>
    </message>
    <message>
        <source>Champs &amp;usuels</source>
        <translation>Champs &amp;usuels</translation>
    </message>
    <message>
        <source>Identité et télé&amp;phone seuls</source>
        <translation>Identité et télé&amp;phone seuls</translation>
    </message>
    <message>
        <source>Le fichier dira aussi, pour chaque personne, si l'on peut la contacter, par quel moyen et pourquoi. Les notes, les demandes, la liste repoussoir et le coffre ne sortent jamais ainsi.</source>
        <translation>Le fichier dira aussi, pour chaque personne, si l’on peut la contacter, par quel moyen et pourquoi. Les notes, les demandes, la liste repoussoir et le coffre ne sortent jamais ainsi.</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>Au fil des mois</source>
        <translation>Au fil des mois</translation>
    </message>
    <message>
        <source>{count} mois</source>
        <translation>{count} mois</translation>
    </message>
    <message>
        <source>Courbes sur {count} mois</source>
        <translation>Courbes sur {count} mois</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Le fichier</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>Lecture de {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>&amp;Choisir un fichier…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>Déposez le fichier ici, ou</source>
        <translation>Déposez le fichier ici, ou</translation>
    </message>
    <message>
        <source>Feuille</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Séparateur</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>point-virgule</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>virgule</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>tabulation</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>barre verticale</source>
        <translation>barre verticale</translation>
    </message>
    <message>
        <source>Accents</source>
        <translation>Accents</translation>
    </message>
    <message>
        <source>&amp;Feuille</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <source>&amp;Séparateur</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <source>A&amp;ccents écrits en</source>
        <translation>A&amp;ccents écrits en</translation>
    </message>
    <message>
        <source>&amp;Imports précédents…</source>
        <translation>&amp;Imports précédents…</translation>
    </message>
    <message>
        <source>Choisir le fichier à importer</source>
        <translation>Choisir le fichier à importer</translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>classeur Excel</source>
        <translation>classeur Excel</translation>
    </message>
    <message>
        <source>texte</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>, environ {rows} lignes</source>
        <translation>, environ {rows} lignes</translation>
    </message>
    <message>
        <source>Un tableau (Excel, LibreOffice, CSV) ou un carnet d'adresses (vCard, LDIF). Aparté le lit sans le modifier.</source>
        <translation>Un tableau (Excel, LibreOffice, CSV) ou un carnet d’adresses (vCard, LDIF). Aparté le lit sans le modifier.</translation>
    </message>
    <message>
        <source>Plusieurs fichiers à la fois ne se lisent que pour des fiches .vcf d'un même dossier. Rien n'a été lu. Choisissez-en un seul.</source>
        <translation>Plusieurs fichiers à la fois ne se lisent que pour des fiches .vcf d’un même dossier. Rien n’a été lu. Choisissez-en un seul.</translation>
    </message>
    <message>
        <source>Choisir un &amp;dossier de fiches .vcf…</source>
        <translation>Choisir un &amp;dossier de fiches .vcf…</translation>
    </message>
    <message>
        <source>Tableaux et carnets d'adresses ({patterns})</source>
        <translation>Tableaux et carnets d’adresses ({patterns})</translation>
    </message>
    <message>
        <source>Choisir le dossier de fiches</source>
        <translation>Choisir le dossier de fiches</translation>
    </message>
    <message>
        <source>, {count} fiche</source>
        <translation>, {count} fiche</translation>
    </message>
    <message>
        <source>, {count} fiches</source>
        <translation>, {count} fiches</translation>
    </message>
    <message>
        <source>Reconnu : export {program}.</source>
        <translation>Reconnu : export {program}.</translation>
    </message>
    <message>
        <source>dossier de fiches</source>
        <translation>dossier de fiches</translation>
    </message>
    <message>
        <source>classeur LibreOffice</source>
        <translation>classeur LibreOffice</translation>
    </message>
    <message>
        <source>fiches de contact (vCard)</source>
        <translation>fiches de contact (vCard)</translation>
    </message>
    <message>
        <source>carnet d'adresses (LDIF)</source>
        <translation>carnet d’adresses (LDIF)</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>+ Fi&amp;ltre</source>
        <translation>+ Fi&amp;ltre</translation>
    </message>
    <message>
        <source>Ajouter un filtre</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>A&amp;ccord (consentement)</source>
        <translation>A&amp;ccord (consentement)</translation>
    </message>
    <message>
        <source>Entrée pour changer, Suppr pour retirer ce filtre</source>
        <translation>Entrée pour changer, Suppr pour retirer ce filtre</translation>
    </message>
    <message>
        <source>Retirer le filtre</source>
        <translation>Retirer le filtre</translation>
    </message>
</context>
<context>
    <name>FirstHourWizard</name>
    <message>
        <source>Bien démarrer</source>
        <translation>Bien démarrer</translation>
    </message>
    <message>
        <source>Appliquer ces réglages</source>
        <translation>Appliquer ces réglages</translation>
    </message>
    <message>
        <source>Reprendre plus tard</source>
        <translation>Reprendre plus tard</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Vos réponses sont notées. Aucun réglage n'avait à changer.</source>
        <translation>Vos réponses sont notées. Aucun réglage n’avait à changer.</translation>
    </message>
    <message>
        <source>{count} réglage changé.</source>
        <translation>{count} réglage changé.</translation>
    </message>
    <message>
        <source>{count} réglages changés.</source>
        <translation>{count} réglages changés.</translation>
    </message>
</context>
<context>
    <name>FirstStartWizard</name>
    <message>
        <source>Premier démarrage d'Aparté</source>
        <translation>Premier démarrage d’Aparté</translation>
    </message>
    <message>
        <source>Fiche de secours</source>
        <translation>Fiche de secours</translation>
    </message>
    <message>
        <source>Fiche de secours du coffre</source>
        <translation>Fiche de secours du coffre</translation>
    </message>
    <message>
        <source>Créer le dossier</source>
        <translation>Créer le dossier</translation>
    </message>
    <message>
        <source>Création du dossier chiffré…</source>
        <translation>Création du dossier chiffré…</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Comptes</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Fiches de secours</source>
        <translation>Fiches de secours</translation>
    </message>
    <message>
        <source>vérifiées, hors de l'ordinateur</source>
        <translation>vérifiées, hors de l’ordinateur</translation>
    </message>
    <message>
        <source>Coffre d'archives</source>
        <translation>Coffre d’archives</translation>
    </message>
    <message>
        <source>créé, sous son propre mot de passe</source>
        <translation>créé, sous son propre mot de passe</translation>
    </message>
    <message>
        <source>Ensuite</source>
        <translation>Ensuite</translation>
    </message>
</context>
<context>
    <name>FirstWeekCard</name>
    <message>
        <source>Ne plus &amp;montrer</source>
        <translation>Ne plus &amp;montrer</translation>
    </message>
    <message>
        <source>Y aller</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Y aller : {what}</source>
        <translation>Y aller : {what}</translation>
    </message>
</context>
<context>
    <name>FollowUpLines</name>
    <message>
        <source>et {count} autres</source>
        <translation>et {count} autres</translation>
    </message>
    <message>
        <source>et {count} autre</source>
        <translation>et {count} autre</translation>
    </message>
    <message>
        <source>Fait</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Fait : {what}</source>
        <translation>Fait : {what}</translation>
    </message>
    <message>
        <source>Voir</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Voir la fiche : {what}</source>
        <translation>Voir la fiche : {what}</translation>
    </message>
    <message>
        <source>en retard, prévu le {day}</source>
        <translation>en retard, prévu le {day}</translation>
    </message>
    <message>
        <source>prévu le {day}</source>
        <translation>prévu le {day}</translation>
    </message>
    <message>
        <source>{name} : {what}</source>
        <translation>{name} : {what}</translation>
    </message>
    <message>
        <source>pour {name}</source>
        <translation>pour {name}</translation>
    </message>
    <message>
        <source>Fait : {what}, {name}.</source>
        <translation>Fait : {what}, {name}.</translation>
    </message>
</context>
<context>
    <name>ForgottenPath</name>
    <message>
        <source>Mot de passe oublié</source>
        <translation>Mot de passe oublié</translation>
    </message>
    <message>
        <source>Ouvrir avec la fiche</source>
        <translation>Ouvrir avec la fiche</translation>
    </message>
    <message>
        <source>Ouverture avec la fiche</source>
        <translation>Ouverture avec la fiche</translation>
    </message>
    <message>
        <source>Le compte reçoit son nouveau mot de passe. Vos données ne changent pas.</source>
        <translation>Le compte reçoit son nouveau mot de passe. Vos données ne changent pas.</translation>
    </message>
    <message>
        <source>La fiche a ouvert le dossier.</source>
        <translation>La fiche a ouvert le dossier.</translation>
    </message>
    <message>
        <source>Votre collègue vous donne un nouveau mot de passe</source>
        <translation>Votre collègue vous donne un nouveau mot de passe</translation>
    </message>
    <message>
        <source>Aucun mot de passe n'est lisible, pas même par la gérance : il est remplacé.</source>
        <translation>Aucun mot de passe n’est lisible, pas même par la gérance : il est remplacé.</translation>
    </message>
    <message>
        <source>Peuvent le faire : {names}.</source>
        <translation>Peuvent le faire : {names}.</translation>
    </message>
    <message>
        <source>1. Cette personne ouvre Aparté avec son propre mot de passe.</source>
        <translation>1. Cette personne ouvre Aparté avec son propre mot de passe.</translation>
    </message>
    <message>
        <source>2. Dans Réglages, Comptes, elle choisit votre nom puis « Nouveau mot de passe… » et suit les pages.</source>
        <translation>2. Dans Réglages, Comptes, elle choisit votre nom puis « Nouveau mot de passe… » et suit les pages.</translation>
    </message>
    <message>
        <source>3. Elle verrouille, et vous ouvrez avec le mot de passe qu'elle vous dit de vive voix.</source>
        <translation>3. Elle verrouille, et vous ouvrez avec le mot de passe qu’elle vous dit de vive voix.</translation>
    </message>
    <message>
        <source>4. Aparté vous demande aussitôt d'en choisir un que vous seul connaissez.</source>
        <translation>4. Aparté vous demande aussitôt d’en choisir un que vous seul connaissez.</translation>
    </message>
    <message>
        <source>Le dossier est ouvert</source>
        <translation>Le dossier est ouvert</translation>
    </message>
    <message>
        <source>La fiche est sortie de son tiroir : qui l'a vue peut ouvrir le carnet.</source>
        <translation>La fiche est sortie de son tiroir : qui l’a vue peut ouvrir le carnet.</translation>
    </message>
    <message>
        <source>« Terminer » ouvre le carnet.</source>
        <translation>« Terminer » ouvre le carnet.</translation>
    </message>
    <message>
        <source>Faire une nouvelle fiche : Réglages, Clés et secours, « Nouvelle fiche de secours… »</source>
        <translation>Faire une nouvelle fiche : Réglages, Clés et secours, « Nouvelle fiche de secours… »</translation>
    </message>
    <message>
        <source>Donner un nouveau mot de passe à chaque collègue qui a oublié le sien : Réglages, Comptes</source>
        <translation>Donner un nouveau mot de passe à chaque collègue qui a oublié le sien : Réglages, Comptes</translation>
    </message>
    <message>
        <source>Détruire cette fiche une fois la nouvelle rangée</source>
        <translation>Détruire cette fiche une fois la nouvelle rangée</translation>
    </message>
    <message>
        <source>Sans mot de passe ni fiche</source>
        <translation>Sans mot de passe ni fiche</translation>
    </message>
    <message>
        <source>Le dossier est chiffré : sans l'un des deux, personne ne peut l'ouvrir, pas même nous.</source>
        <translation>Le dossier est chiffré : sans l’un des deux, personne ne peut l’ouvrir, pas même nous.</translation>
    </message>
    <message>
        <source>Rien n'est effacé, et rien ne presse. Essayez d'abord, dans cet ordre :</source>
        <translation>Rien n’est effacé, et rien ne presse. Essayez d’abord, dans cet ordre :</translation>
    </message>
    <message>
        <source>1. La touche Verr. Maj., puis l'œil du champ pour voir ce que vous tapez.</source>
        <translation>1. La touche Verr. Maj., puis l’œil du champ pour voir ce que vous tapez.</translation>
    </message>
    <message>
        <source>2. Les autres comptes du carnet : un seul qui s'ouvre suffit s'il gère les comptes.</source>
        <translation>2. Les autres comptes du carnet : un seul qui s’ouvre suffit s’il gère les comptes.</translation>
    </message>
    <message>
        <source>3. La fiche de secours : coffre, comptable, classeur des papiers importants.</source>
        <translation>3. La fiche de secours : coffre, comptable, classeur des papiers importants.</translation>
    </message>
    <message>
        <source>4. Une sauvegarde : elle s'ouvre avec la fiche, ou un mot de passe de gérance, du jour où elle a été faite. Une ancienne fiche ouvre donc une ancienne sauvegarde.</source>
        <translation>4. Une sauvegarde : elle s’ouvre avec la fiche, ou un mot de passe de gérance, du jour où elle a été faite. Une ancienne fiche ouvre donc une ancienne sauvegarde.</translation>
    </message>
    <message>
        <source>Si rien de cela n'ouvre, les contacts de ce dossier sont perdus. Gardez-le tout de même : un mot de passe retrouvé l'ouvrira encore.</source>
        <translation>Si rien de cela n’ouvre, les contacts de ce dossier sont perdus. Gardez-le tout de même : un mot de passe retrouvé l’ouvrira encore.</translation>
    </message>
    <message>
        <source>&amp;Reprendre une sauvegarde…</source>
        <translation>&amp;Reprendre une sauvegarde…</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Forme et phrase secrète</source>
        <translation>Forme et phrase secrète</translation>
    </message>
    <message>
        <source>Un fichier chiffré, et la phrase qui l'ouvre, à transmettre séparément.</source>
        <translation>Un fichier chiffré, et la phrase qui l’ouvre, à transmettre séparément.</translation>
    </message>
    <message>
        <source>Fichier à produire</source>
        <translation>Fichier à produire</translation>
    </message>
    <message>
        <source>Phrase secrète</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>C&amp;hoisir…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>En tirer une &amp;autre</source>
        <translation>En tirer une &amp;autre</translation>
    </message>
    <message>
        <source>&amp;Fichier</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Phrase secrète</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Le fichier contient ce que la personne emporte : en JSON, en CSV et en carte vCard, que d'autres logiciels savent reprendre.</source>
        <translation>Le fichier contient ce que la personne emporte : en JSON, en CSV et en carte vCard, que d’autres logiciels savent reprendre.</translation>
    </message>
    <message>
        <source>Le fichier contient un PDF à lire, les mêmes données en JSON et en CSV, une carte vCard et les pièces justificatives.</source>
        <translation>Le fichier contient un PDF à lire, les mêmes données en JSON et en CSV, une carte vCard et les pièces justificatives.</translation>
    </message>
    <message>
        <source>Il est chiffré en AES 256. La phrase ne sera pas gardée : imprimez sa fiche à la page suivante.</source>
        <translation>Il est chiffré en AES 256. La phrase ne sera pas gardée : imprimez sa fiche à la page suivante.</translation>
    </message>
    <message>
        <source>Où ranger le fichier</source>
        <translation>Où ranger le fichier</translation>
    </message>
    <message>
        <source>Sous quelle forme ?</source>
        <translation>Sous quelle forme ?</translation>
    </message>
    <message>
        <source>Chiffré, un fichier perdu ou envoyé à la mauvaise adresse ne dit rien.</source>
        <translation>Chiffré, un fichier perdu ou envoyé à la mauvaise adresse ne dit rien.</translation>
    </message>
    <message>
        <source>Je &amp;comprends : quiconque trouve ce fichier lira ces fiches ({count})</source>
        <translation>Je &amp;comprends : quiconque trouve ce fichier lira ces fiches ({count})</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Fichier à écrire</source>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <source>C&amp;hiffrer le fichier, sous une phrase secrète montrée à la fin</source>
        <translation>C&amp;hiffrer le fichier, sous une phrase secrète montrée à la fin</translation>
    </message>
    <message>
        <source>En clair, une clé perdue ou un e-mail mal adressé est une violation de données, à signaler à la CNIL sous 72 heures (RGPD, art. 33).</source>
        <translation>En clair, une clé perdue ou un e-mail mal adressé est une violation de données, à signaler à la CNIL sous 72 heures (RGPD, art. 33).</translation>
    </message>
    <message>
        <source>Ch&amp;oisir…</source>
        <translation>Ch&amp;oisir…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Fichi&amp;er</source>
        <translation>Fichi&amp;er</translation>
    </message>
    <message>
        <source>Ce fichier existe déjà : il sera remplacé.</source>
        <translation>Ce fichier existe déjà : il sera remplacé.</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Vider ce champ</source>
        <translation>Vider ce champ</translation>
    </message>
</context>
<context>
    <name>GiveNoticeDialog</name>
    <message>
        <source>en français</source>
        <translation>en français</translation>
    </message>
    <message>
        <source>en anglais</source>
        <translation>en anglais</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>&amp;Langue</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Moyen</source>
        <translation>&amp;Moyen</translation>
    </message>
    <message>
        <source>Enregistrer en &amp;PDF…</source>
        <translation>Enregistrer en &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Noter comme remise</source>
        <translation>&amp;Noter comme remise</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Déjà remises</source>
        <translation>Déjà remises</translation>
    </message>
    <message>
        <source>Publiez-la dans Conformité, onglet « Notices ».</source>
        <translation>Publiez-la dans Conformité, onglet « Notices ».</translation>
    </message>
    <message>
        <source>{name}, version {version} du {day}</source>
        <translation>{name}, version {version} du {day}</translation>
    </message>
    <message>
        <source>Le registre a changé depuis : la personne qui répond des données doit la publier à nouveau.</source>
        <translation>Le registre a changé depuis : la personne qui répond des données doit la publier à nouveau.</translation>
    </message>
    <message>
        <source>Aucune pour l'instant.</source>
        <translation>Aucune pour l’instant.</translation>
    </message>
    <message>
        <source>Le {when}, {means} : version {version}</source>
        <translation>Le {when}, {means} : version {version}</translation>
    </message>
    <message>
        <source>Mention d'information</source>
        <translation>Mention d’information</translation>
    </message>
    <message>
        <source>Aucune mention publiée dans cette langue</source>
        <translation>Aucune mention publiée dans cette langue</translation>
    </message>
    <message>
        <source>Mention notée comme remise.</source>
        <translation>Mention notée comme remise.</translation>
    </message>
    <message>
        <source>Enregistrer la mention</source>
        <translation>Enregistrer la mention</translation>
    </message>
    <message>
        <source>Mention enregistrée dans {file}.</source>
        <translation>Mention enregistrée dans {file}.</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Enregistrer</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>HandoverPath</name>
    <message>
        <source>Changer de responsable</source>
        <translation>Changer de responsable</translation>
    </message>
    <message>
        <source>Continuer plus tard</source>
        <translation>Continuer plus tard</translation>
    </message>
    <message>
        <source>Donner le rôle</source>
        <translation>Donner le rôle</translation>
    </message>
    <message>
        <source>Le rôle de {name}</source>
        <translation>Le rôle de {name}</translation>
    </message>
    <message>
        <source>Un rôle est scellé avec le mot de passe de son compte.</source>
        <translation>Un rôle est scellé avec le mot de passe de son compte.</translation>
    </message>
    <message>
        <source>Mot de passe, tapé par cette personne</source>
        <translation>Mot de passe, tapé par cette personne</translation>
    </message>
    <message>
        <source>Le nouveau responsable</source>
        <translation>Le nouveau responsable</translation>
    </message>
    <message>
        <source>Le rôle est scellé avec son mot de passe.</source>
        <translation>Le rôle est scellé avec son mot de passe.</translation>
    </message>
    <message>
        <source>Le nouveau responsable a son rôle.</source>
        <translation>Le nouveau responsable a son rôle.</translation>
    </message>
    <message>
        <source>Ouvrir le coffre</source>
        <translation>Ouvrir le coffre</translation>
    </message>
    <message>
        <source>La personne qui part tape son mot de passe, la suivante choisit le sien.</source>
        <translation>La personne qui part tape son mot de passe, la suivante choisit le sien.</translation>
    </message>
    <message>
        <source>Mot de passe actuel du coffre</source>
        <translation>Mot de passe actuel du coffre</translation>
    </message>
    <message>
        <source>Le code de la fiche de secours du coffre convient aussi.</source>
        <translation>Le code de la fiche de secours du coffre convient aussi.</translation>
    </message>
    <message>
        <source>Le mot de passe du nouveau responsable</source>
        <translation>Le mot de passe du nouveau responsable</translation>
    </message>
    <message>
        <source>Que lui seul le connaisse.</source>
        <translation>Que lui seul le connaisse.</translation>
    </message>
    <message>
        <source>Nouveau mot de passe du coffre</source>
        <translation>Nouveau mot de passe du coffre</translation>
    </message>
    <message>
        <source>Imprimer la fiche du nouveau responsable</source>
        <translation>Imprimer la fiche du nouveau responsable</translation>
    </message>
    <message>
        <source>Transmettre le coffre</source>
        <translation>Transmettre le coffre</translation>
    </message>
    <message>
        <source>Transmission du coffre</source>
        <translation>Transmission du coffre</translation>
    </message>
    <message>
        <source>Le coffre passe sous de nouvelles clés.</source>
        <translation>Le coffre passe sous de nouvelles clés.</translation>
    </message>
    <message>
        <source>Coffre transmis au nouveau responsable.</source>
        <translation>Coffre transmis au nouveau responsable.</translation>
    </message>
    <message>
        <source>Imprimer une nouvelle fiche de secours du carnet</source>
        <translation>Imprimer une nouvelle fiche de secours du carnet</translation>
    </message>
    <message>
        <source>Est-ce bien vous ?</source>
        <translation>Est-ce bien vous ?</translation>
    </message>
    <message>
        <source>L'ancien responsable connaissait la fiche : dès la page suivante, elle n'ouvre plus rien.</source>
        <translation>L’ancien responsable connaissait la fiche : dès la page suivante, elle n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>Mot de passe de {name}</source>
        <translation>Mot de passe de {name}</translation>
    </message>
    <message>
        <source>Remplacer la fiche</source>
        <translation>Remplacer la fiche</translation>
    </message>
    <message>
        <source>Remplacement de la fiche</source>
        <translation>Remplacement de la fiche</translation>
    </message>
    <message>
        <source>Le fichier passe sous une nouvelle clé.</source>
        <translation>Le fichier passe sous une nouvelle clé.</translation>
    </message>
    <message>
        <source>Nouvelle fiche de secours en service.</source>
        <translation>Nouvelle fiche de secours en service.</translation>
    </message>
    <message>
        <source>Garder ce contact</source>
        <translation>Garder ce contact</translation>
    </message>
    <message>
        <source>Contact pour les droits</source>
        <translation>Contact pour les droits</translation>
    </message>
    <message>
        <source>Les prochains documents le portent.</source>
        <translation>Les prochains documents le portent.</translation>
    </message>
    <message>
        <source>Contact pour les droits confirmé.</source>
        <translation>Contact pour les droits confirmé.</translation>
    </message>
    <message>
        <source>Terminer le changement</source>
        <translation>Terminer le changement</translation>
    </message>
    <message>
        <source>L'ancien responsable</source>
        <translation>L’ancien responsable</translation>
    </message>
    <message>
        <source>Son compte change.</source>
        <translation>Son compte change.</translation>
    </message>
    <message>
        <source>Le changement de responsable est terminé.</source>
        <translation>Le changement de responsable est terminé.</translation>
    </message>
</context>
<context>
    <name>HappenedTab</name>
    <message>
        <source>connu</source>
        <translation>connu</translation>
    </message>
    <message>
        <source>Constatée le</source>
        <translation>Constatée le</translation>
    </message>
    <message>
        <source>Connue avec certitude</source>
        <translation>Connue avec certitude</translation>
    </message>
    <message>
        <source>Survenue le</source>
        <translation>Survenue le</translation>
    </message>
    <message>
        <source>Terminée le</source>
        <translation>Terminée le</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Ce qui s'est passé</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Sans nommer personne : le registre survit aux effacements.</source>
        <translation>Sans nommer personne : le registre survit aux effacements.</translation>
    </message>
    <message>
        <source>Signalée par</source>
        <translation>Signalée par</translation>
    </message>
    <message>
        <source>Une fonction plutôt qu'un nom</source>
        <translation>Une fonction plutôt qu’un nom</translation>
    </message>
    <message>
        <source>Ce qui a été perdu</source>
        <translation>Ce qui a été perdu</translation>
    </message>
</context>
<context>
    <name>HelpBrowser</name>
    <message>
        <source>Chercher dans l'aide</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Flèches pour choisir, Entrée pour lire, Échap pour revenir au sommaire</source>
        <translation>Flèches pour choisir, Entrée pour lire, Échap pour revenir au sommaire</translation>
    </message>
    <message>
        <source>Sommaire de l'aide</source>
        <translation>Sommaire de l’aide</translation>
    </message>
    <message>
        <source>‹ &amp;Retour</source>
        <translation>‹ &amp;Retour</translation>
    </message>
    <message>
        <source>Alt+Gauche</source>
        <translation>Alt+Gauche</translation>
    </message>
    <message>
        <source>{count} passage trouvé</source>
        <translation>{count} passage trouvé</translation>
    </message>
    <message>
        <source>{count} passages trouvés</source>
        <translation>{count} passages trouvés</translation>
    </message>
    <message>
        <source>Rien ne répond à ces mots. Essayez-en moins, ou un autre mot.</source>
        <translation>Rien ne répond à ces mots. Essayez-en moins, ou un autre mot.</translation>
    </message>
    <message>
        <source>Chercher plutôt « {words} »</source>
        <translation>Chercher plutôt « {words} »</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Aide</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>&amp;Première semaine</source>
        <translation>&amp;Première semaine</translation>
    </message>
    <message>
        <source>Ce qui reste de la première semaine est sur l'accueil.</source>
        <translation>Ce qui reste de la première semaine est sur l’accueil.</translation>
    </message>
</context>
<context>
    <name>HelpReader</name>
    <message>
        <source>Texte de l'aide</source>
        <translation>Texte de l’aide</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Aide</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>&amp;Fermer l'aide</source>
        <translation>&amp;Fermer l’aide</translation>
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
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Finalité</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Jusqu'au</source>
        <translation>Jusqu’au</translation>
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
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Ensuite</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Par</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>d'origine</source>
        <translation>d’origine</translation>
    </message>
</context>
<context>
    <name>HoldingsPage</name>
    <message>
        <source>Ce que nous détenons</source>
        <translation>Ce que nous détenons</translation>
    </message>
    <message>
        <source>Ce que la personne emporte</source>
        <translation>Ce que la personne emporte</translation>
    </message>
    <message>
        <source>Données détenues</source>
        <translation>Données détenues</translation>
    </message>
    <message>
        <source>&amp;Noms de tiers trouvés dans les notes : cochez ceux à masquer</source>
        <translation>&amp;Noms de tiers trouvés dans les notes : cochez ceux à masquer</translation>
    </message>
    <message>
        <source>{count} lignes, pièces comprises. Rien n'est encore produit.</source>
        <translation>{count} lignes, pièces comprises. Rien n’est encore produit.</translation>
    </message>
    <message>
        <source>Ce qu'elle a fourni, pour un usage fondé sur son consentement ou sur un contrat. Rien n'est encore produit.</source>
        <translation>Ce qu’elle a fourni, pour un usage fondé sur son consentement ou sur un contrat. Rien n’est encore produit.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Bonjour {name}</source>
        <translation>Bonjour {name}</translation>
    </message>
    <message>
        <source>Nous sommes le {day}.</source>
        <translation>Nous sommes le {day}.</translation>
    </message>
    <message>
        <source>Demandes des personnes</source>
        <translation>Demandes des personnes</translation>
    </message>
    <message>
        <source>&amp;Ouvrir les demandes</source>
        <translation>&amp;Ouvrir les demandes</translation>
    </message>
    <message>
        <source>contacts dans le carnet</source>
        <translation>contacts dans le carnet</translation>
    </message>
    <message>
        <source>arrivés à échéance</source>
        <translation>arrivés à échéance</translation>
    </message>
    <message>
        <source>à échéance dans les 90 jours</source>
        <translation>à échéance dans les 90 jours</translation>
    </message>
    <message>
        <source>en attente d'une réponse</source>
        <translation>en attente d’une réponse</translation>
    </message>
    <message>
        <source>À faire aujourd'hui</source>
        <translation>À faire aujourd’hui</translation>
    </message>
    <message>
        <source>Voir</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Voir : {what}</source>
        <translation>Voir : {what}</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Plus tard : {what}</source>
        <translation>Plus tard : {what}</translation>
    </message>
    <message>
        <source>Rappel remis à demain.</source>
        <translation>Rappel remis à demain.</translation>
    </message>
    <message>
        <source>Ce rappel est en retard depuis plus d'une semaine : il ne peut plus être remis.</source>
        <translation>Ce rappel est en retard depuis plus d’une semaine : il ne peut plus être remis.</translation>
    </message>
    <message>
        <source>Effacements automatiques</source>
        <translation>Effacements automatiques</translation>
    </message>
    <message>
        <source>Voir le com&amp;pte rendu…</source>
        <translation>Voir le com&amp;pte rendu…</translation>
    </message>
    <message>
        <source>Suites à donner</source>
        <translation>Suites à donner</translation>
    </message>
    <message>
        <source>Lecture du carnet…</source>
        <translation>Lecture du carnet…</translation>
    </message>
    <message>
        <source>La liste de la première semaine n'est plus montrée. L'aide la remet.</source>
        <translation>La liste de la première semaine n’est plus montrée. L’aide la remet.</translation>
    </message>
    <message>
        <source>Où vous en êtes</source>
        <translation>Où vous en êtes</translation>
    </message>
    <message>
        <source>&amp;Tous les points</source>
        <translation>&amp;Tous les points</translation>
    </message>
    <message>
        <source>Rien ne vous attend aujourd'hui.</source>
        <translation>Rien ne vous attend aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>HowGiven</name>
    <message>
        <source>Moyen</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Effacer la &amp;signature</source>
        <translation>Effacer la &amp;signature</translation>
    </message>
    <message>
        <source>&amp;Joindre la pièce…</source>
        <translation>&amp;Joindre la pièce…</translation>
    </message>
    <message>
        <source>&amp;Moyen</source>
        <translation>&amp;Moyen</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Pièce</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Parent présent, qui accepte avec la personne</source>
        <translation>Parent présent, qui accepte avec la personne</translation>
    </message>
    <message>
        <source>&amp;Parent présent</source>
        <translation>&amp;Parent présent</translation>
    </message>
    <message>
        <source>Joindre la pièce</source>
        <translation>Joindre la pièce</translation>
    </message>
    <message>
        <source>Pièces (*.pdf *.png *.jpg *.jpeg *.eml *.txt)</source>
        <translation>Pièces (*.pdf *.png *.jpg *.jpeg *.eml *.txt)</translation>
    </message>
</context>
<context>
    <name>IdentityDialogs</name>
    <message>
        <source>Document reçu de la personne</source>
        <translation>Document reçu de la personne</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Importer des contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>InlineValue</name>
    <message>
        <source>F2 pour corriger</source>
        <translation>F2 pour corriger</translation>
    </message>
    <message>
        <source>{name} : double-clic ou F2 pour corriger</source>
        <translation>{name} : double-clic ou F2 pour corriger</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Coffre ouvert, se referme dans {minutes}:{seconds}</source>
        <translation>Coffre ouvert, se referme dans {minutes}:{seconds}</translation>
    </message>
    <message>
        <source>Rester &amp;trois minutes de plus</source>
        <translation>Rester &amp;trois minutes de plus</translation>
    </message>
    <message>
        <source>&amp;Refermer</source>
        <translation>&amp;Refermer</translation>
    </message>
    <message>
        <source>Chercher un nom, une adresse, un mot de l'archive</source>
        <translation>Chercher un nom, une adresse, un mot de l’archive</translation>
    </message>
    <message>
        <source>Chercher dans le coffre</source>
        <translation>Chercher dans le coffre</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Aucune archive ne correspond.</source>
        <translation>Aucune archive ne correspond.</translation>
    </message>
    <message>
        <source>Coffre d'archives</source>
        <translation>Coffre d’archives</translation>
    </message>
    <message>
        <source>&amp;Consulter l'archive…</source>
        <translation>&amp;Consulter l’archive…</translation>
    </message>
    <message>
        <source>&amp;Mettre la clé du coffre sur une clé USB…</source>
        <translation>&amp;Mettre la clé du coffre sur une clé USB…</translation>
    </message>
    <message>
        <source>Remettre la clé &amp;dans le dossier</source>
        <translation>Remettre la clé &amp;dans le dossier</translation>
    </message>
    <message>
        <source>{count} dépôts altérés ou inconnus du journal ont été mis de côté. Consultez le journal.</source>
        <translation>{count} dépôts altérés ou inconnus du journal ont été mis de côté. Consultez le journal.</translation>
    </message>
    <message>
        <source>{count} archives annoncées par le journal manquent. Si vous venez de restaurer une sauvegarde, c'est attendu ; sinon, faites vérifier ce poste.</source>
        <translation>{count} archives annoncées par le journal manquent. Si vous venez de restaurer une sauvegarde, c’est attendu ; sinon, faites vérifier ce poste.</translation>
    </message>
    <message>
        <source>{count} archives arrivées à leur fin ont été détruites.</source>
        <translation>{count} archives arrivées à leur fin ont été détruites.</translation>
    </message>
    <message>
        <source>Choisir la clé USB qui gardera la clé du coffre</source>
        <translation>Choisir la clé USB qui gardera la clé du coffre</translation>
    </message>
    <message>
        <source>La clé du coffre est maintenant sur la clé USB : sans elle, le coffre ne s'ouvre plus. Gardez-en une copie en lieu sûr, et la fiche de secours du coffre.</source>
        <translation>La clé du coffre est maintenant sur la clé USB : sans elle, le coffre ne s’ouvre plus. Gardez-en une copie en lieu sûr, et la fiche de secours du coffre.</translation>
    </message>
    <message>
        <source>La clé du coffre est revenue dans le dossier.</source>
        <translation>La clé du coffre est revenue dans le dossier.</translation>
    </message>
    <message>
        <source>{count} archives</source>
        <translation>{count} archives</translation>
    </message>
    <message>
        <source>Aucune archive pour cette raison.</source>
        <translation>Aucune archive pour cette raison.</translation>
    </message>
    <message>
        <source>Arc&amp;hives</source>
        <translation>Arc&amp;hives</translation>
    </message>
    <message>
        <source>&amp;Années à venir</source>
        <translation>&amp;Années à venir</translation>
    </message>
    <message>
        <source>Changer la date de &amp;fin…</source>
        <translation>Changer la date de &amp;fin…</translation>
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
        <translation>Noter un échange</translation>
    </message>
    <message>
        <source>Échange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Suite à donner</source>
        <translation>Suite à donner</translation>
    </message>
    <message>
        <source>Préférence horaire</source>
        <translation>Préférence horaire</translation>
    </message>
    <message>
        <source>Facultatif, en quelques mots utiles</source>
        <translation>Facultatif, en quelques mots utiles</translation>
    </message>
    <message>
        <source>Produits ou services demandés</source>
        <translation>Produits ou services demandés</translation>
    </message>
    <message>
        <source>É&amp;change</source>
        <translation>É&amp;change</translation>
    </message>
    <message>
        <source>&amp;Produits ou services demandés</source>
        <translation>&amp;Produits ou services demandés</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Motif</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Suite à donner</source>
        <translation>&amp;Suite à donner</translation>
    </message>
    <message>
        <source>Préférence h&amp;oraire</source>
        <translation>Préférence h&amp;oraire</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Vient de la personne : la durée de conservation repart de ce jour.</source>
        <translation>Vient de la personne : la durée de conservation repart de ce jour.</translation>
    </message>
    <message>
        <source>Ne vient pas de la personne : la durée de conservation ne change pas.</source>
        <translation>Ne vient pas de la personne : la durée de conservation ne change pas.</translation>
    </message>
</context>
<context>
    <name>JournalCodeCard</name>
    <message>
        <source>C&amp;opier</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>I&amp;mprimer…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>Vérifier &amp;un code imprimé…</source>
        <translation>Vérifier &amp;un code imprimé…</translation>
    </message>
    <message>
        <source>Code du journal à la ligne {seq} : gardez-le sur papier, il montre que rien n'est réécrit.</source>
        <translation>Code du journal à la ligne {seq} : gardez-le sur papier, il montre que rien n’est réécrit.</translation>
    </message>
    <message>
        <source>code-du-journal.pdf</source>
        <translation>code-du-journal.pdf</translation>
    </message>
</context>
<context>
    <name>JournalFilters</name>
    <message>
        <source>Toutes les actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Tous les comptes</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>Période</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Depuis toujours</source>
        <translation>Depuis toujours</translation>
    </message>
    <message>
        <source>Aujourd'hui</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Sept derniers jours</source>
        <translation>Sept derniers jours</translation>
    </message>
    <message>
        <source>Trente derniers jours</source>
        <translation>Trente derniers jours</translation>
    </message>
    <message>
        <source>Douze derniers mois</source>
        <translation>Douze derniers mois</translation>
    </message>
    <message>
        <source>D'une date à une autre</source>
        <translation>D’une date à une autre</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>du</source>
        <translation>du</translation>
    </message>
    <message>
        <source>au</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Une personne…</source>
        <translation>Une personne…</translation>
    </message>
    <message>
        <source>Personne montrée</source>
        <translation>Personne montrée</translation>
    </message>
    <message>
        <source>Ne plus montrer seulement</source>
        <translation>Ne plus montrer seulement</translation>
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
        <translation>Compte</translation>
    </message>
    <message>
        <source>Signée</source>
        <translation>Signée</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Ce qui a été fait</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation>Ligne</translation>
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
        <translation>&amp;Vérifier le journal</translation>
    </message>
    <message>
        <source>Voir les &amp;alertes…</source>
        <translation>Voir les &amp;alertes…</translation>
    </message>
    <message>
        <source>Extrait signé du journal : {file}</source>
        <translation>Extrait signé du journal : {file}</translation>
    </message>
    <message>
        <source>Écriture de l'extrait…</source>
        <translation>Écriture de l’extrait…</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Durée des lignes courantes</source>
        <translation>Durée des lignes courantes</translation>
    </message>
    <message>
        <source>lignes courantes gardées {months} mois</source>
        <translation>lignes courantes gardées {months} mois</translation>
    </message>
    <message>
        <source>Ouvertures, consultations, petites modifications : après ce délai, ce qu'elles disaient est oublié et la chaîne reste vérifiable. Consentements, exports, effacements et comptes sont gardés comme preuves.</source>
        <translation>Ouvertures, consultations, petites modifications : après ce délai, ce qu’elles disaient est oublié et la chaîne reste vérifiable. Consentements, exports, effacements et comptes sont gardés comme preuves.</translation>
    </message>
    <message>
        <source>E&amp;xtrait signé…</source>
        <translation>E&amp;xtrait signé…</translation>
    </message>
    <message>
        <source>{count} lignes</source>
        <translation>{count} lignes</translation>
    </message>
    <message>
        <source>{count} ligne</source>
        <translation>{count} ligne</translation>
    </message>
    <message>
        <source>Lignes courantes gardées {months} mois.</source>
        <translation>Lignes courantes gardées {months} mois.</translation>
    </message>
    <message>
        <source>Enregistrer l'extrait signé</source>
        <translation>Enregistrer l’extrait signé</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Garder pour un contrat en cours</source>
        <translation>Garder pour un contrat en cours</translation>
    </message>
    <message>
        <source>La fiche de {name} est gardée tant que ce contrat court : choisissez lequel.</source>
        <translation>La fiche de {name} est gardée tant que ce contrat court : choisissez lequel.</translation>
    </message>
    <message>
        <source>Contrat en cours</source>
        <translation>Contrat en cours</translation>
    </message>
    <message>
        <source>Aucun contrat en cours n'est noté. Ajoutez-le pour pouvoir garder la fiche.</source>
        <translation>Aucun contrat en cours n’est noté. Ajoutez-le pour pouvoir garder la fiche.</translation>
    </message>
    <message>
        <source>&amp;Contrat</source>
        <translation>&amp;Contrat</translation>
    </message>
    <message>
        <source>A&amp;jouter un contrat…</source>
        <translation>A&amp;jouter un contrat…</translation>
    </message>
    <message>
        <source>&amp;Garder la fiche</source>
        <translation>&amp;Garder la fiche</translation>
    </message>
    <message>
        <source>{contract}, depuis le {day}</source>
        <translation>{contract}, depuis le {day}</translation>
    </message>
    <message>
        <source>{since}, jusqu'au {day}</source>
        <translation>{since}, jusqu’au {day}</translation>
    </message>
    <message>
        <source>Fiche gardée pour le contrat : {contract}.</source>
        <translation>Fiche gardée pour le contrat : {contract}.</translation>
    </message>
</context>
<context>
    <name>KeyPaths</name>
    <message>
        <source>Une personne quitte l'entreprise</source>
        <translation>Une personne quitte l’entreprise</translation>
    </message>
    <message>
        <source>{name} n'ouvrira plus rien. Les clés du carnet sont changées en même temps.</source>
        <translation>{name} n’ouvrira plus rien. Les clés du carnet sont changées en même temps.</translation>
    </message>
    <message>
        <source>Fermer le compte de {name}</source>
        <translation>Fermer le compte de {name}</translation>
    </message>
    <message>
        <source>Fermer le compte</source>
        <translation>Fermer le compte</translation>
    </message>
    <message>
        <source>Fermeture du compte</source>
        <translation>Fermeture du compte</translation>
    </message>
    <message>
        <source>Le fichier passe sous une nouvelle clé.</source>
        <translation>Le fichier passe sous une nouvelle clé.</translation>
    </message>
    <message>
        <source>Compte fermé : il n'ouvre plus rien.</source>
        <translation>Compte fermé : il n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>C'est fait</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Une copie emportée avant ce jour reste lisible avec son ancien mot de passe.</source>
        <translation>Une copie emportée avant ce jour reste lisible avec son ancien mot de passe.</translation>
    </message>
    <message>
        <source>Changer le mot de passe de la session de cet ordinateur</source>
        <translation>Changer le mot de passe de la session de cet ordinateur</translation>
    </message>
    <message>
        <source>Son nom reste au journal et sur son travail ; son accès s'arrête.</source>
        <translation>Son nom reste au journal et sur son travail ; son accès s’arrête.</translation>
    </message>
    <message>
        <source>Récupérer la clé USB des sauvegardes et la fiche de secours, si elles étaient chez cette personne</source>
        <translation>Récupérer la clé USB des sauvegardes et la fiche de secours, si elles étaient chez cette personne</translation>
    </message>
    <message>
        <source>Confier ses demandes en cours à quelqu'un d'autre</source>
        <translation>Confier ses demandes en cours à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Nouvelle fiche de secours</source>
        <translation>Nouvelle fiche de secours</translation>
    </message>
    <message>
        <source>Est-ce bien vous ?</source>
        <translation>Est-ce bien vous ?</translation>
    </message>
    <message>
        <source>Dès la page suivante, l'ancienne fiche n'ouvre plus rien.</source>
        <translation>Dès la page suivante, l’ancienne fiche n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>Votre mot de passe</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>Imprimer la nouvelle fiche</source>
        <translation>Imprimer la nouvelle fiche</translation>
    </message>
    <message>
        <source>Remplacer la fiche</source>
        <translation>Remplacer la fiche</translation>
    </message>
    <message>
        <source>Remplacement de la fiche</source>
        <translation>Remplacement de la fiche</translation>
    </message>
    <message>
        <source>Nouvelle fiche de secours en service.</source>
        <translation>Nouvelle fiche de secours en service.</translation>
    </message>
    <message>
        <source>L'ancienne fiche n'ouvre plus rien de nouveau.</source>
        <translation>L’ancienne fiche n’ouvre plus rien de nouveau.</translation>
    </message>
    <message>
        <source>Ranger la nouvelle fiche hors de l'entreprise ou au coffre-fort</source>
        <translation>Ranger la nouvelle fiche hors de l’entreprise ou au coffre-fort</translation>
    </message>
    <message>
        <source>Détruire l'ancienne fiche et le fichier PDF enregistré</source>
        <translation>Détruire l’ancienne fiche et le fichier PDF enregistré</translation>
    </message>
    <message>
        <source>Refaire une sauvegarde sur la clé USB</source>
        <translation>Refaire une sauvegarde sur la clé USB</translation>
    </message>
    <message>
        <source>Changer le mot de passe du coffre</source>
        <translation>Changer le mot de passe du coffre</translation>
    </message>
    <message>
        <source>Sa fiche de secours reste bonne.</source>
        <translation>Sa fiche de secours reste bonne.</translation>
    </message>
    <message>
        <source>Le nouveau mot de passe</source>
        <translation>Le nouveau mot de passe</translation>
    </message>
    <message>
        <source>Différent du vôtre : qui ouvre le carnet n'ouvre pas le coffre.</source>
        <translation>Différent du vôtre : qui ouvre le carnet n’ouvre pas le coffre.</translation>
    </message>
    <message>
        <source>Nouveau mot de passe du coffre</source>
        <translation>Nouveau mot de passe du coffre</translation>
    </message>
    <message>
        <source>Changer le mot de passe</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Changement du mot de passe</source>
        <translation>Changement du mot de passe</translation>
    </message>
    <message>
        <source>Le coffre passe sous une nouvelle clé.</source>
        <translation>Le coffre passe sous une nouvelle clé.</translation>
    </message>
    <message>
        <source>Mot de passe du coffre changé.</source>
        <translation>Mot de passe du coffre changé.</translation>
    </message>
    <message>
        <source>L'ancien mot de passe n'ouvre plus rien de nouveau.</source>
        <translation>L’ancien mot de passe n’ouvre plus rien de nouveau.</translation>
    </message>
    <message>
        <source>Nouvelle fiche de secours du coffre</source>
        <translation>Nouvelle fiche de secours du coffre</translation>
    </message>
    <message>
        <source>Dès la page suivante, l'ancienne fiche du coffre n'ouvre plus rien.</source>
        <translation>Dès la page suivante, l’ancienne fiche du coffre n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>Nouvelle fiche de secours du coffre en service.</source>
        <translation>Nouvelle fiche de secours du coffre en service.</translation>
    </message>
    <message>
        <source>Installer Aparté sur le nouvel ordinateur, brancher la clé et choisir « J'ai un dossier Aparté… »</source>
        <translation>Installer Aparté sur le nouvel ordinateur, brancher la clé et choisir « J’ai un dossier Aparté… »</translation>
    </message>
    <message>
        <source>Changer d'ordinateur</source>
        <translation>Changer d’ordinateur</translation>
    </message>
    <message>
        <source>Copier tout le dossier</source>
        <translation>Copier tout le dossier</translation>
    </message>
    <message>
        <source>La copie est chiffrée comme l'original et relue en entier.</source>
        <translation>La copie est chiffrée comme l’original et relue en entier.</translation>
    </message>
    <message>
        <source>Elle sera écrite dans : {folder}</source>
        <translation>Elle sera écrite dans : {folder}</translation>
    </message>
    <message>
        <source>Copier le dossier</source>
        <translation>Copier le dossier</translation>
    </message>
    <message>
        <source>Copie du dossier</source>
        <translation>Copie du dossier</translation>
    </message>
    <message>
        <source>Chaque fichier est relu après avoir été copié.</source>
        <translation>Chaque fichier est relu après avoir été copié.</translation>
    </message>
    <message>
        <source>Dossier copié et relu.</source>
        <translation>Dossier copié et relu.</translation>
    </message>
    <message>
        <source>Sur le nouvel ordinateur, les mêmes mots de passe ouvrent la copie.</source>
        <translation>Sur le nouvel ordinateur, les mêmes mots de passe ouvrent la copie.</translation>
    </message>
    <message>
        <source>L'ouvrir une fois avec votre mot de passe et vérifier un contact</source>
        <translation>L’ouvrir une fois avec votre mot de passe et vérifier un contact</translation>
    </message>
    <message>
        <source>Sur l'ancien ordinateur : Réglages, Sauvegardes, « Quitter Aparté… »</source>
        <translation>Sur l’ancien ordinateur : Réglages, Sauvegardes, « Quitter Aparté… »</translation>
    </message>
    <message>
        <source>Ouvrir le coffre</source>
        <translation>Ouvrir le coffre</translation>
    </message>
    <message>
        <source>Mot de passe actuel du coffre</source>
        <translation>Mot de passe actuel du coffre</translation>
    </message>
    <message>
        <source>Le code de la fiche de secours du coffre convient aussi.</source>
        <translation>Le code de la fiche de secours du coffre convient aussi.</translation>
    </message>
</context>
<context>
    <name>KeysView</name>
    <message>
        <source>La fiche de secours est perdue, ou quelqu'un l'a vue</source>
        <translation>La fiche de secours est perdue, ou quelqu’un l’a vue</translation>
    </message>
    <message>
        <source>Une nouvelle fiche la remplace : l'ancienne n'ouvre plus rien.</source>
        <translation>Une nouvelle fiche la remplace : l’ancienne n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>Nouvelle &amp;fiche de secours…</source>
        <translation>Nouvelle &amp;fiche de secours…</translation>
    </message>
    <message>
        <source>L'ordinateur est remplacé</source>
        <translation>L’ordinateur est remplacé</translation>
    </message>
    <message>
        <source>Tout le dossier est copié sur une clé ou un disque, chiffré, puis relu.</source>
        <translation>Tout le dossier est copié sur une clé ou un disque, chiffré, puis relu.</translation>
    </message>
    <message>
        <source>Copier pour un autre &amp;ordinateur…</source>
        <translation>Copier pour un autre &amp;ordinateur…</translation>
    </message>
    <message>
        <source>Changer de &amp;responsable…</source>
        <translation>Changer de &amp;responsable…</translation>
    </message>
    <message>
        <source>Le mot de passe du coffre doit changer</source>
        <translation>Le mot de passe du coffre doit changer</translation>
    </message>
    <message>
        <source>L'ancien suffit pour le changer ; s'il est oublié, la fiche du coffre le remplace.</source>
        <translation>L’ancien suffit pour le changer ; s’il est oublié, la fiche du coffre le remplace.</translation>
    </message>
    <message>
        <source>Mot de passe du &amp;coffre…</source>
        <translation>Mot de passe du &amp;coffre…</translation>
    </message>
    <message>
        <source>La fiche du coffre est perdue, ou quelqu'un l'a vue</source>
        <translation>La fiche du coffre est perdue, ou quelqu’un l’a vue</translation>
    </message>
    <message>
        <source>Une nouvelle fiche la remplace, avec le mot de passe du coffre.</source>
        <translation>Une nouvelle fiche la remplace, avec le mot de passe du coffre.</translation>
    </message>
    <message>
        <source>Nouvelle fiche &amp;du coffre…</source>
        <translation>Nouvelle fiche &amp;du coffre…</translation>
    </message>
    <message>
        <source>Le responsable de traitement change</source>
        <translation>Le responsable de traitement change</translation>
    </message>
    <message>
        <source>Un changement est commencé. Reste à faire :</source>
        <translation>Un changement est commencé. Reste à faire :</translation>
    </message>
    <message>
        <source>Choisir où copier le dossier</source>
        <translation>Choisir où copier le dossier</translation>
    </message>
    <message>
        <source>Son rôle, le coffre, la fiche de secours et le contact des mentions passent à quelqu'un d'autre.</source>
        <translation>Son rôle, le coffre, la fiche de secours et le contact des mentions passent à quelqu’un d’autre.</translation>
    </message>
</context>
<context>
    <name>LabelMap</name>
    <message>
        <source>Planche d'étiquettes</source>
        <translation>Planche d’étiquettes</translation>
    </message>
    <message>
        <source>Cliquez sur la première étiquette libre.</source>
        <translation>Cliquez sur la première étiquette libre.</translation>
    </message>
    <message>
        <source>{used} étiquettes déjà utilisées, {count} sur cette planche.</source>
        <translation>{used} étiquettes déjà utilisées, {count} sur cette planche.</translation>
    </message>
</context>
<context>
    <name>LeavePage</name>
    <message>
        <source>L'ancien responsable</source>
        <translation>L’ancien responsable</translation>
    </message>
    <message>
        <source>Que devient son compte ?</source>
        <translation>Que devient son compte ?</translation>
    </message>
    <message>
        <source>Rôle</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Son mot de passe</source>
        <translation>Son mot de passe</translation>
    </message>
    <message>
        <source>&amp;Quitte l'entreprise : fermer son compte</source>
        <translation>&amp;Quitte l’entreprise : fermer son compte</translation>
    </message>
    <message>
        <source>&amp;Reste dans l'entreprise avec un autre rôle</source>
        <translation>&amp;Reste dans l’entreprise avec un autre rôle</translation>
    </message>
    <message>
        <source>&amp;Garde aussi son rôle : deux responsables</source>
        <translation>&amp;Garde aussi son rôle : deux responsables</translation>
    </message>
    <message>
        <source>&amp;Nouveau rôle</source>
        <translation>&amp;Nouveau rôle</translation>
    </message>
    <message>
        <source>Son &amp;mot de passe, tapé par cette personne</source>
        <translation>Son &amp;mot de passe, tapé par cette personne</translation>
    </message>
    <message>
        <source>Pour fermer votre propre compte, demandez-le ensuite au nouveau responsable.</source>
        <translation>Pour fermer votre propre compte, demandez-le ensuite au nouveau responsable.</translation>
    </message>
</context>
<context>
    <name>LeaveWizard</name>
    <message>
        <source>Quitter Aparté</source>
        <translation>Quitter Aparté</translation>
    </message>
    <message>
        <source>Garder le dossier</source>
        <translation>Garder le dossier</translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Fermer Aparté</source>
        <translation>Fermer Aparté</translation>
    </message>
</context>
<context>
    <name>LeftDialog</name>
    <message>
        <source>Ce qui reste tel quel</source>
        <translation>Ce qui reste tel quel</translation>
    </message>
    <message>
        <source>Qui reste tel quel, et pourquoi</source>
        <translation>Qui reste tel quel, et pourquoi</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Fermer</translation>
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
        <translation>Pourquoi il reste tel quel</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Lettre pour la demande n° {number} : {kind}</source>
        <translation>Lettre pour la demande n° {number} : {kind}</translation>
    </message>
    <message>
        <source>Cette demande est close : plus aucune lettre n'est à écrire.</source>
        <translation>Cette demande est close : plus aucune lettre n’est à écrire.</translation>
    </message>
    <message>
        <source>Fer&amp;mer</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>Ce qui manque à la lettre</source>
        <translation>Ce qui manque à la lettre</translation>
    </message>
    <message>
        <source>Texte de la lettre</source>
        <translation>Texte de la lettre</translation>
    </message>
    <message>
        <source>&amp;Texte, que vous pouvez changer</source>
        <translation>&amp;Texte, que vous pouvez changer</translation>
    </message>
    <message>
        <source>La lettre est-elle complète ?</source>
        <translation>La lettre est-elle complète ?</translation>
    </message>
    <message>
        <source>Garder comme m&amp;odèle…</source>
        <translation>Garder comme m&amp;odèle…</translation>
    </message>
    <message>
        <source>Revenir au modèle d'or&amp;igine</source>
        <translation>Revenir au modèle d’or&amp;igine</translation>
    </message>
    <message>
        <source>&amp;Aperçu…</source>
        <translation>&amp;Aperçu…</translation>
    </message>
    <message>
        <source>&amp;Brouillon d'e-mail</source>
        <translation>&amp;Brouillon d’e-mail</translation>
    </message>
    <message>
        <source>Marquer comme en&amp;voyée…</source>
        <translation>Marquer comme en&amp;voyée…</translation>
    </message>
    <message>
        <source>&amp;Enregistrer le PDF…</source>
        <translation>&amp;Enregistrer le PDF…</translation>
    </message>
    <message>
        <source>Enregistrer la lettre</source>
        <translation>Enregistrer la lettre</translation>
    </message>
    <message>
        <source>Lettre enregistrée. Une fois partie, marquez-la comme envoyée.</source>
        <translation>Lettre enregistrée. Une fois partie, marquez-la comme envoyée.</translation>
    </message>
    <message>
        <source>Le brouillon est prêt dans votre messagerie : relisez-le, puis envoyez-le.</source>
        <translation>Le brouillon est prêt dans votre messagerie : relisez-le, puis envoyez-le.</translation>
    </message>
    <message>
        <source>Le modèle d'origine est de retour.</source>
        <translation>Le modèle d’origine est de retour.</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Lettre</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Fondement</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>À choisir</source>
        <translation>À choisir</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Jour de la levée</source>
        <translation>Jour de la levée</translation>
    </message>
    <message>
        <source>Destinataire</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>À qui</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Adresse e-mail</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>&amp;Lettre</source>
        <translation>&amp;Lettre</translation>
    </message>
    <message>
        <source>Lan&amp;gue</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>&amp;Fondement du refus</source>
        <translation>&amp;Fondement du refus</translation>
    </message>
    <message>
        <source>&amp;Raison, en quelques mots</source>
        <translation>&amp;Raison, en quelques mots</translation>
    </message>
    <message>
        <source>&amp;Jour de la levée</source>
        <translation>&amp;Jour de la levée</translation>
    </message>
    <message>
        <source>&amp;Destinataire</source>
        <translation>&amp;Destinataire</translation>
    </message>
    <message>
        <source>À &amp;qui (nom puis adresse)</source>
        <translation>À &amp;qui (nom puis adresse)</translation>
    </message>
    <message>
        <source>Adres&amp;se e-mail</source>
        <translation>Adres&amp;se e-mail</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>C'est fait</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Enregistrez la lettre avant de fermer : ensuite, Aparté ne saura plus à qui l'écrire.</source>
        <translation>Enregistrez la lettre avant de fermer : ensuite, Aparté ne saura plus à qui l’écrire.</translation>
    </message>
    <message>
        <source>&amp;Enregistrer la lettre…</source>
        <translation>&amp;Enregistrer la lettre…</translation>
    </message>
    <message>
        <source>&amp;Voir ou imprimer la lettre…</source>
        <translation>&amp;Voir ou imprimer la lettre…</translation>
    </message>
    <message>
        <source>Enregistrer le &amp;certificat…</source>
        <translation>Enregistrer le &amp;certificat…</translation>
    </message>
    <message>
        <source>{rows} lignes effacées, fiche comprise.</source>
        <translation>{rows} lignes effacées, fiche comprise.</translation>
    </message>
    <message>
        <source>Une archive scellée attend dans le coffre, jusqu'au {day}.</source>
        <translation>Une archive scellée attend dans le coffre, jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Ses coordonnées restent reconnues par la liste repoussoir, sous forme d'empreintes.</source>
        <translation>Ses coordonnées restent reconnues par la liste repoussoir, sous forme d’empreintes.</translation>
    </message>
    <message>
        <source>La demande n° {number} sera close quand la lettre sera enregistrée.</source>
        <translation>La demande n° {number} sera close quand la lettre sera enregistrée.</translation>
    </message>
    <message>
        <source>Le certificat ne nomme personne : gardez-le comme preuve. Il pourra être refait plus tard, depuis la demande.</source>
        <translation>Le certificat ne nomme personne : gardez-le comme preuve. Il pourra être refait plus tard, depuis la demande.</translation>
    </message>
    <message>
        <source>Le certificat ne nomme personne : gardez-le comme preuve.</source>
        <translation>Le certificat ne nomme personne : gardez-le comme preuve.</translation>
    </message>
    <message>
        <source>La lettre n'est pas enregistrée. Enregistrez-la, ou terminez encore une fois pour vous en passer.</source>
        <translation>La lettre n’est pas enregistrée. Enregistrez-la, ou terminez encore une fois pour vous en passer.</translation>
    </message>
    <message>
        <source>Enregistrer la lettre</source>
        <translation>Enregistrer la lettre</translation>
    </message>
    <message>
        <source>Envoyée à l'imprimante.</source>
        <translation>Envoyée à l’imprimante.</translation>
    </message>
    <message>
        <source>Lettre de confirmation</source>
        <translation>Lettre de confirmation</translation>
    </message>
    <message>
        <source>Certificat enregistré : {file}</source>
        <translation>Certificat enregistré : {file}</translation>
    </message>
    <message>
        <source>Enregistrée : {file}</source>
        <translation>Enregistrée : {file}</translation>
    </message>
</context>
<context>
    <name>LetterSentDialog</name>
    <message>
        <source>La lettre est partie</source>
        <translation>La lettre est partie</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Le</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>&amp;Clore la demande : cette lettre y répond</source>
        <translation>&amp;Clore la demande : cette lettre y répond</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>Co&amp;mment</translation>
    </message>
    <message>
        <source>&amp;Le</source>
        <translation>&amp;Le</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Noter l'envoi</source>
        <translation>&amp;Noter l’envoi</translation>
    </message>
    <message>
        <source>Aparté n'envoie rien lui-même : notez ce que vous avez fait.</source>
        <translation>Aparté n’envoie rien lui-même : notez ce que vous avez fait.</translation>
    </message>
    <message>
        <source>Envoi noté, demande close.</source>
        <translation>Envoi noté, demande close.</translation>
    </message>
    <message>
        <source>Envoi noté.</source>
        <translation>Envoi noté.</translation>
    </message>
</context>
<context>
    <name>LetterTemplateDialog</name>
    <message>
        <source>Garder comme modèle</source>
        <translation>Garder comme modèle</translation>
    </message>
    <message>
        <source>Texte du modèle</source>
        <translation>Texte du modèle</translation>
    </message>
    <message>
        <source>Ce qui manque au modèle</source>
        <translation>Ce qui manque au modèle</translation>
    </message>
    <message>
        <source>Toutes les lettres pourront-elles partir ?</source>
        <translation>Toutes les lettres pourront-elles partir ?</translation>
    </message>
    <message>
        <source>Les champs de cette lettre</source>
        <translation>Les champs de cette lettre</translation>
    </message>
    <message>
        <source>&amp;Garder ce modèle</source>
        <translation>&amp;Garder ce modèle</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Ce texte servira pour toutes les lettres de cette sorte. Ce qui est entre accolades sera rempli à chaque fois ; relisez le reste : aucun nom ne doit y figurer.</source>
        <translation>Ce texte servira pour toutes les lettres de cette sorte. Ce qui est entre accolades sera rempli à chaque fois ; relisez le reste : aucun nom ne doit y figurer.</translation>
    </message>
    <message>
        <source>champ inconnu : {field}</source>
        <translation>champ inconnu : {field}</translation>
    </message>
    <message>
        <source>quelqu'un y est nommé : {name}</source>
        <translation>quelqu’un y est nommé : {name}</translation>
    </message>
    <message>
        <source>Modèle gardé : il servira pour les prochaines lettres.</source>
        <translation>Modèle gardé : il servira pour les prochaines lettres.</translation>
    </message>
</context>
<context>
    <name>LexiconDialog</name>
    <message>
        <source>Lexique des notes</source>
        <translation>Lexique des notes</translation>
    </message>
    <message>
        <source>Chercher un terme</source>
        <translation>Chercher un terme</translation>
    </message>
    <message>
        <source>Termes du lexique</source>
        <translation>Termes du lexique</translation>
    </message>
    <message>
        <source>&amp;Retirer du lexique</source>
        <translation>&amp;Retirer du lexique</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Un terme interdit empêche d'enregistrer la note. Un terme à vérifier demande d'écrire autrement ou de dire pourquoi. Pluriels, féminins, majuscules et accents sont reconnus.</source>
        <translation>Un terme interdit empêche d’enregistrer la note. Un terme à vérifier demande d’écrire autrement ou de dire pourquoi. Pluriels, féminins, majuscules et accents sont reconnus.</translation>
    </message>
    <message>
        <source>Nouveau terme</source>
        <translation>Nouveau terme</translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Dans une note</source>
        <translation>Dans une note</translation>
    </message>
    <message>
        <source>&amp;Nouveau terme</source>
        <translation>&amp;Nouveau terme</translation>
    </message>
    <message>
        <source>&amp;Catégorie</source>
        <translation>&amp;Catégorie</translation>
    </message>
    <message>
        <source>&amp;Dans une note</source>
        <translation>&amp;Dans une note</translation>
    </message>
    <message>
        <source>&amp;Ajouter au lexique</source>
        <translation>&amp;Ajouter au lexique</translation>
    </message>
    <message>
        <source>&amp;Remettre dans le lexique</source>
        <translation>&amp;Remettre dans le lexique</translation>
    </message>
    <message>
        <source>« {term} » est remis dans le lexique.</source>
        <translation>« {term} » est remis dans le lexique.</translation>
    </message>
    <message>
        <source>« {term} » est retiré du lexique.</source>
        <translation>« {term} » est retiré du lexique.</translation>
    </message>
    <message>
        <source>« {term} » est ajouté au lexique.</source>
        <translation>« {term} » est ajouté au lexique.</translation>
    </message>
    <message>
        <source>Le lexique est comme avant.</source>
        <translation>Le lexique est comme avant.</translation>
    </message>
</context>
<context>
    <name>LexiconModel</name>
    <message>
        <source>Terme</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Dans une note</source>
        <translation>Dans une note</translation>
    </message>
    <message>
        <source>État</source>
        <translation>État</translation>
    </message>
    <message>
        <source>ajouté ici</source>
        <translation>ajouté ici</translation>
    </message>
    <message>
        <source>fourni</source>
        <translation>fourni</translation>
    </message>
    <message>
        <source>retiré</source>
        <translation>retiré</translation>
    </message>
</context>
<context>
    <name>LicencesModel</name>
    <message>
        <source>Composant</source>
        <translation>Composant</translation>
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
        <translation>Lever la limitation</translation>
    </message>
    <message>
        <source>&amp;Écrire la lettre…</source>
        <translation>&amp;Écrire la lettre…</translation>
    </message>
    <message>
        <source>&amp;Lever la limitation</source>
        <translation>&amp;Lever la limitation</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Le traitement de ces données n'est pas limité.</source>
        <translation>Le traitement de ces données n’est pas limité.</translation>
    </message>
    <message>
        <source>Limité depuis le {instant}, demande n° {number} : {ground}.</source>
        <translation>Limité depuis le {instant}, demande n° {number} : {ground}.</translation>
    </message>
    <message>
        <source>La personne doit l'apprendre avant : écrivez la lettre, envoyez-la, et notez-la comme envoyée. La limitation pourra alors être levée.</source>
        <translation>La personne doit l’apprendre avant : écrivez la lettre, envoyez-la, et notez-la comme envoyée. La limitation pourra alors être levée.</translation>
    </message>
    <message>
        <source>Limitation levée : la fiche sert de nouveau.</source>
        <translation>Limitation levée : la fiche sert de nouveau.</translation>
    </message>
</context>
<context>
    <name>LineChart</name>
    <message>
        <source>{month} : {numbers}</source>
        <translation>{month} : {numbers}</translation>
    </message>
    <message>
        <source>{line} : {first} en {since}, {last} en {until}, au plus {highest} en {when}.</source>
        <translation>{line} : {first} en {since}, {last} en {until}, au plus {highest} en {when}.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Rattacher une personne</source>
        <translation>Rattacher une personne</translation>
    </message>
    <message>
        <source>Rattacher à une organisation</source>
        <translation>Rattacher à une organisation</translation>
    </message>
    <message>
        <source>&amp;Personne</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Rattacher</source>
        <translation>&amp;Rattacher</translation>
    </message>
    <message>
        <source>{name} : rattachement enregistré.</source>
        <translation>{name} : rattachement enregistré.</translation>
    </message>
</context>
<context>
    <name>LinkFields</name>
    <message>
        <source>Contact pour</source>
        <translation>Contact pour</translation>
    </message>
    <message>
        <source>comptabilité, chantier… ou vos mots</source>
        <translation>comptabilité, chantier… ou vos mots</translation>
    </message>
    <message>
        <source>Première date connue</source>
        <translation>Première date connue</translation>
    </message>
    <message>
        <source>Dernière date connue</source>
        <translation>Dernière date connue</translation>
    </message>
    <message>
        <source>&amp;Contact pour</source>
        <translation>&amp;Contact pour</translation>
    </message>
    <message>
        <source>&amp;Depuis le</source>
        <translation>&amp;Depuis le</translation>
    </message>
    <message>
        <source>&amp;Jusqu'au</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
</context>
<context>
    <name>LinkableChooser</name>
    <message>
        <source>Chercher l'organisation</source>
        <translation>Chercher l’organisation</translation>
    </message>
    <message>
        <source>Chercher la personne</source>
        <translation>Chercher la personne</translation>
    </message>
    <message>
        <source>Nom, ville, e-mail ou téléphone</source>
        <translation>Nom, ville, e-mail ou téléphone</translation>
    </message>
    <message>
        <source>Fiches trouvées</source>
        <translation>Fiches trouvées</translation>
    </message>
</context>
<context>
    <name>ListsModel</name>
    <message>
        <source>Liste</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Finalité</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Inscrits</source>
        <translation>Inscrits</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Listes d'abonnement</source>
        <translation>Listes d’abonnement</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>&amp;Exporter la liste d'envoi…</source>
        <translation>&amp;Exporter la liste d’envoi…</translation>
    </message>
    <message>
        <source>Listes et envois</source>
        <translation>Listes et envois</translation>
    </message>
    <message>
        <source>&amp;Nouvelle liste…</source>
        <translation>&amp;Nouvelle liste…</translation>
    </message>
    <message>
        <source>Envoyer par</source>
        <translation>Envoyer par</translation>
    </message>
    <message>
        <source>Qui peut recevoir un message de cette liste ?</source>
        <translation>Qui peut recevoir un message de cette liste ?</translation>
    </message>
    <message>
        <source>Une liste réunit les personnes qui veulent recevoir vos nouvelles. Créez la première.</source>
        <translation>Une liste réunit les personnes qui veulent recevoir vos nouvelles. Créez la première.</translation>
    </message>
    <message>
        <source>Nouvelle liste…</source>
        <translation>Nouvelle liste…</translation>
    </message>
    <message>
        <source>Listes</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Envois</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Reconductions</source>
        <translation>Reconductions</translation>
    </message>
    <message>
        <source>Appels</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>{count} destinataires</source>
        <translation>{count} destinataires</translation>
    </message>
    <message>
        <source>{count} destinataire</source>
        <translation>{count} destinataire</translation>
    </message>
    <message>
        <source>Écartés, avec la raison :</source>
        <translation>Écartés, avec la raison :</translation>
    </message>
    <message>
        <source>Personne n'est écarté.</source>
        <translation>Personne n’est écarté.</translation>
    </message>
    <message>
        <source>Liste créée.</source>
        <translation>Liste créée.</translation>
    </message>
    <message>
        <source>Exporter la liste d'envoi</source>
        <translation>Exporter la liste d’envoi</translation>
    </message>
</context>
<context>
    <name>LooksTab</name>
    <message>
        <source>comme l'ordinateur</source>
        <translation>comme l’ordinateur</translation>
    </message>
    <message>
        <source>clair</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>sombre</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Couleurs</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Taille du texte</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Langue (au prochain démarrage)</source>
        <translation>&amp;Langue (au prochain démarrage)</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Mon affichage</source>
        <translation>Mon affichage</translation>
    </message>
    <message>
        <source>Changé aussitôt, pour votre compte seulement.</source>
        <translation>Changé aussitôt, pour votre compte seulement.</translation>
    </message>
    <message>
        <source>Pour tous les comptes</source>
        <translation>Pour tous les comptes</translation>
    </message>
    <message>
        <source>Affichage changé.</source>
        <translation>Affichage changé.</translation>
    </message>
    <message>
        <source>Réglages enregistrés.</source>
        <translation>Réglages enregistrés.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Verrouiller</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>Rechercher ou agir…  (Ctrl+K)</source>
        <translation>Rechercher ou agir…  (Ctrl+K)</translation>
    </message>
    <message>
        <source>Rechercher un contact ou une action</source>
        <translation>Rechercher un contact ou une action</translation>
    </message>
    <message>
        <source>« {last} » ne s'annule pas par Ctrl+Z. Encore une fois pour annuler : {act}.</source>
        <translation>« {last} » ne s’annule pas par Ctrl+Z. Encore une fois pour annuler : {act}.</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>MakeFormDialog</name>
    <message>
        <source>Formulaire de consentement</source>
        <translation>Formulaire de consentement</translation>
    </message>
    <message>
        <source>Langue du formulaire</source>
        <translation>Langue du formulaire</translation>
    </message>
    <message>
        <source>Le formulaire pose toutes les questions d'aujourd'hui, sans rien cocher. Quand il revient, déposez-le sur la fenêtre : Aparté le reconnaît.</source>
        <translation>Le formulaire pose toutes les questions d’aujourd’hui, sans rien cocher. Quand il revient, déposez-le sur la fenêtre : Aparté le reconnaît.</translation>
    </message>
    <message>
        <source>&amp;Langue</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Imprimer sur papier</source>
        <translation>&amp;Imprimer sur papier</translation>
    </message>
    <message>
        <source>&amp;Préparer un e-mail avec le PDF à remplir</source>
        <translation>&amp;Préparer un e-mail avec le PDF à remplir</translation>
    </message>
    <message>
        <source>&amp;Enregistrer le PDF à remplir…</source>
        <translation>&amp;Enregistrer le PDF à remplir…</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Le formulaire est ouvert : imprimez-le et faites-le signer.</source>
        <translation>Le formulaire est ouvert : imprimez-le et faites-le signer.</translation>
    </message>
    <message>
        <source>Le brouillon est prêt dans votre messagerie : relisez-le, puis envoyez-le.</source>
        <translation>Le brouillon est prêt dans votre messagerie : relisez-le, puis envoyez-le.</translation>
    </message>
    <message>
        <source>Formulaire enregistré.</source>
        <translation>Formulaire enregistré.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Fusionner deux fiches</source>
        <translation>Fusionner deux fiches</translation>
    </message>
    <message>
        <source>Adresses, numéros, échanges, contrats et consentements des deux fiches sont gardés. Un refus d'un côté vaut pour la fiche fusionnée. Vous pourrez annuler pendant trente jours.</source>
        <translation>Adresses, numéros, échanges, contrats et consentements des deux fiches sont gardés. Un refus d’un côté vaut pour la fiche fusionnée. Vous pourrez annuler pendant trente jours.</translation>
    </message>
    <message>
        <source>Fiche qui reste</source>
        <translation>Fiche qui reste</translation>
    </message>
    <message>
        <source>{name} (sans historique)</source>
        <translation>{name} (sans historique)</translation>
    </message>
    <message>
        <source>{name} ({count} éléments)</source>
        <translation>{name} ({count} éléments)</translation>
    </message>
    <message>
        <source>{name} ({count} élément)</source>
        <translation>{name} ({count} élément)</translation>
    </message>
    <message>
        <source>Décidé d'office, au plus protecteur</source>
        <translation>Décidé d’office, au plus protecteur</translation>
    </message>
    <message>
        <source>→ {value}</source>
        <translation>→ {value}</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Fusionner ces deux fiches</source>
        <translation>&amp;Fusionner ces deux fiches</translation>
    </message>
    <message>
        <source>Les deux fiches de {name} n'en font plus qu'une. Annulation possible jusqu'au {day}.</source>
        <translation>Les deux fiches de {name} n’en font plus qu’une. Annulation possible jusqu’au {day}.</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>Lire une demande reçue</source>
        <translation>Lire une demande reçue</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Message reçu</source>
        <translation>Message reçu</translation>
    </message>
    <message>
        <source>Collez ici le message, ou déposez son fichier .eml.</source>
        <translation>Collez ici le message, ou déposez son fichier .eml.</translation>
    </message>
    <message>
        <source>&amp;Lire la demande</source>
        <translation>&amp;Lire la demande</translation>
    </message>
    <message>
        <source>Choisir un &amp;fichier…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Aparté propose ici les droits que le message invoque, avec la phrase qui le dit, et la personne concernée. C'est vous qui décidez : rien n'est enregistré avant que vous n'ouvriez les demandes.</source>
        <translation>Aparté propose ici les droits que le message invoque, avec la phrase qui le dit, et la personne concernée. C’est vous qui décidez : rien n’est enregistré avant que vous n’ouvriez les demandes.</translation>
    </message>
    <message>
        <source>&amp;Ouvrir la demande</source>
        <translation>&amp;Ouvrir la demande</translation>
    </message>
    <message>
        <source>&amp;Ouvrir {count} demandes</source>
        <translation>&amp;Ouvrir {count} demandes</translation>
    </message>
    <message>
        <source>Dites qui demande.</source>
        <translation>Dites qui demande.</translation>
    </message>
    <message>
        <source>Cochez au moins un droit.</source>
        <translation>Cochez au moins un droit.</translation>
    </message>
    <message>
        <source>Messages (*.eml *.msg)</source>
        <translation>Messages (*.eml *.msg)</translation>
    </message>
    <message>
        <source>Demande n° {number} enregistrée, avec son message.</source>
        <translation>Demande n° {number} enregistrée, avec son message.</translation>
    </message>
    <message>
        <source>{count} demandes enregistrées, avec leur message.</source>
        <translation>{count} demandes enregistrées, avec leur message.</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Que dit-il ?</source>
        <translation>Que dit-il ?</translation>
    </message>
    <message>
        <source>Ce que la loi demande est vérifié pendant que vous écrivez.</source>
        <translation>Ce que la loi demande est vérifié pendant que vous écrivez.</translation>
    </message>
    <message>
        <source>&amp;Ce qu'il faut dire au téléphone (facultatif)</source>
        <translation>&amp;Ce qu’il faut dire au téléphone (facultatif)</translation>
    </message>
    <message>
        <source>&amp;Texte</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>&amp;Objet</source>
        <translation>&amp;Objet</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>{nom} est remplacé par le nom de chaque personne. Sans lui, le message commence par « Bonjour ».</source>
        <translation>{nom} est remplacé par le nom de chaque personne. Sans lui, le message commence par « Bonjour ».</translation>
    </message>
    <message>
        <source>&amp;Ajouter les mentions</source>
        <translation>&amp;Ajouter les mentions</translation>
    </message>
    <message>
        <source>Le message doit contenir</source>
        <translation>Le message doit contenir</translation>
    </message>
    <message>
        <source>Pourquoi ce n'est pas de la promotion</source>
        <translation>Pourquoi ce n’est pas de la promotion</translation>
    </message>
    <message>
        <source>Par exemple : rappel d'un prix déjà convenu</source>
        <translation>Par exemple : rappel d’un prix déjà convenu</translation>
    </message>
    <message>
        <source>Sinon, écrivez pourquoi ce n'est pas de la promotion. Votre réponse est gardée.</source>
        <translation>Sinon, écrivez pourquoi ce n’est pas de la promotion. Votre réponse est gardée.</translation>
    </message>
    <message>
        <source>En &amp;faire un message commercial</source>
        <translation>En &amp;faire un message commercial</translation>
    </message>
    <message>
        <source>Rien : l'appel a son propre déroulé.</source>
        <translation>Rien : l’appel a son propre déroulé.</translation>
    </message>
    <message>
        <source>Ce message de service semble contenir de la promotion : {words}.</source>
        <translation>Ce message de service semble contenir de la promotion : {words}.</translation>
    </message>
    <message>
        <source>Proposer de renouveler est un message commercial, jamais un message de service.</source>
        <translation>Proposer de renouveler est un message commercial, jamais un message de service.</translation>
    </message>
</context>
<context>
    <name>MessageProposal</name>
    <message>
        <source>&amp;Reçue le</source>
        <translation>&amp;Reçue le</translation>
    </message>
    <message>
        <source>Reçue &amp;comment</source>
        <translation>Reçue &amp;comment</translation>
    </message>
    <message>
        <source>Reconnue &amp;par</source>
        <translation>Reconnue &amp;par</translation>
    </message>
    <message>
        <source>Ce que la personne demande</source>
        <translation>Ce que la personne demande</translation>
    </message>
    <message>
        <source>Qui demande</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>Comment la demande est arrivée</source>
        <translation>Comment la demande est arrivée</translation>
    </message>
    <message>
        <source>Reçue le</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Reçue comment</source>
        <translation>Reçue comment</translation>
    </message>
    <message>
        <source>Reconnue par</source>
        <translation>Reconnue par</translation>
    </message>
</context>
<context>
    <name>MissingList</name>
    <message>
        <source>Rien ne manque : la lettre peut partir.</source>
        <translation>Rien ne manque : la lettre peut partir.</translation>
    </message>
</context>
<context>
    <name>MotiveDialog</name>
    <message>
        <source>Pourquoi ouvrir cette archive ?</source>
        <translation>Pourquoi ouvrir cette archive ?</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Précision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>&amp;Motif</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Précision</source>
        <translation>&amp;Précision</translation>
    </message>
    <message>
        <source>&amp;Ouvrir l'archive</source>
        <translation>&amp;Ouvrir l’archive</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Le motif est inscrit au journal et dans le coffre, avec votre nom et l'heure.</source>
        <translation>Le motif est inscrit au journal et dans le coffre, avec votre nom et l’heure.</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>Écrivez son nom pour confirmer</source>
        <translation>Écrivez son nom pour confirmer</translation>
    </message>
    <message>
        <source>L'effacement est définitif : ni Aparté ni une sauvegarde ne pourront le défaire.</source>
        <translation>L’effacement est définitif : ni Aparté ni une sauvegarde ne pourront le défaire.</translation>
    </message>
    <message>
        <source>Personne à effacer</source>
        <translation>Personne à effacer</translation>
    </message>
    <message>
        <source>&amp;Son nom</source>
        <translation>&amp;Son nom</translation>
    </message>
    <message>
        <source>Rien n'ira au coffre d'archives.</source>
        <translation>Rien n’ira au coffre d’archives.</translation>
    </message>
    <message>
        <source>Une archive scellée ira au coffre pour « {reason} », et y sera détruite à sa date de fin.</source>
        <translation>Une archive scellée ira au coffre pour « {reason} », et y sera détruite à sa date de fin.</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>&amp;Renommer</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Supprimer</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Nom</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>« {old} » s'appelle maintenant « {new} ».</source>
        <translation>« {old} » s’appelle maintenant « {new} ».</translation>
    </message>
    <message>
        <source>« {name} » est supprimé.</source>
        <translation>« {name} » est supprimé.</translation>
    </message>
</context>
<context>
    <name>NeverInformedModel</name>
    <message>
        <source>Personne</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Coordonnées</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Collecté le</source>
        <translation>Collecté le</translation>
    </message>
</context>
<context>
    <name>NewListDialog</name>
    <message>
        <source>Nouvelle liste</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>Nom de la liste</source>
        <translation>Nom de la liste</translation>
    </message>
    <message>
        <source>Finalité</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>&amp;Créer la liste</source>
        <translation>&amp;Créer la liste</translation>
    </message>
    <message>
        <source>&amp;Nom de la liste *</source>
        <translation>&amp;Nom de la liste *</translation>
    </message>
    <message>
        <source>&amp;Finalité</source>
        <translation>&amp;Finalité</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandonner</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Le même, encore une fois</source>
        <translation>Le même, encore une fois</translation>
    </message>
    <message>
        <source>Force du mot de passe</source>
        <translation>Force du mot de passe</translation>
    </message>
    <message>
        <source>Les deux saisies diffèrent.</source>
        <translation>Les deux saisies diffèrent.</translation>
    </message>
    <message>
        <source>C'est le mot de passe de votre compte. Choisissez-en un autre.</source>
        <translation>C’est le mot de passe de votre compte. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>NewRequestDialog</name>
    <message>
        <source>Nouvelle demande</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>Nom, e-mail ou téléphone</source>
        <translation>Nom, e-mail ou téléphone</translation>
    </message>
    <message>
        <source>Contacts trouvés</source>
        <translation>Contacts trouvés</translation>
    </message>
    <message>
        <source>Reçue comment</source>
        <translation>Reçue comment</translation>
    </message>
    <message>
        <source>Reconnue par</source>
        <translation>Reconnue par</translation>
    </message>
    <message>
        <source>Reçue le</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>&amp;Qui demande</source>
        <translation>&amp;Qui demande</translation>
    </message>
    <message>
        <source>Reçue &amp;le</source>
        <translation>Reçue &amp;le</translation>
    </message>
    <message>
        <source>Reçue &amp;comment</source>
        <translation>Reçue &amp;comment</translation>
    </message>
    <message>
        <source>&amp;Reconnue par</source>
        <translation>&amp;Reconnue par</translation>
    </message>
    <message>
        <source>Motif de l'héritier</source>
        <translation>Motif de l’héritier</translation>
    </message>
    <message>
        <source>Facultatif : dans ses propres mots</source>
        <translation>Facultatif : dans ses propres mots</translation>
    </message>
    <message>
        <source>&amp;Nom de l'héritier</source>
        <translation>&amp;Nom de l’héritier</translation>
    </message>
    <message>
        <source>&amp;Motif de l'héritier</source>
        <translation>&amp;Motif de l’héritier</translation>
    </message>
    <message>
        <source>Droits exercés</source>
        <translation>Droits exercés</translation>
    </message>
    <message>
        <source>Ce qui est deman&amp;dé</source>
        <translation>Ce qui est deman&amp;dé</translation>
    </message>
    <message>
        <source>A&amp;bandonner</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>&amp;Enregistrer la demande</source>
        <translation>&amp;Enregistrer la demande</translation>
    </message>
    <message>
        <source>« {name} », hors du fichier</source>
        <translation>« {name} », hors du fichier</translation>
    </message>
    <message>
        <source>Contact choisi : {name}</source>
        <translation>Contact choisi : {name}</translation>
    </message>
    <message>
        <source>Choisissez le contact, ou laissez le nom tel quel s'il n'est pas du fichier.</source>
        <translation>Choisissez le contact, ou laissez le nom tel quel s’il n’est pas du fichier.</translation>
    </message>
    <message>
        <source>Hors du fichier : il faudra répondre aussi.</source>
        <translation>Hors du fichier : il faudra répondre aussi.</translation>
    </message>
    <message>
        <source>Cochez au moins un droit.</source>
        <translation>Cochez au moins un droit.</translation>
    </message>
    <message>
        <source>Demande n° {number} enregistrée.</source>
        <translation>Demande n° {number} enregistrée.</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>Nouveautés</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>NotABreachDialog</name>
    <message>
        <source>Ce n'est pas une violation</source>
        <translation>Ce n’est pas une violation</translation>
    </message>
    <message>
        <source>Dites pourquoi, sans nommer personne : cette raison reste au registre et ne s'efface pas.</source>
        <translation>Dites pourquoi, sans nommer personne : cette raison reste au registre et ne s’efface pas.</translation>
    </message>
    <message>
        <source>Pourquoi ce n'en est pas une</source>
        <translation>Pourquoi ce n’en est pas une</translation>
    </message>
    <message>
        <source>&amp;Pourquoi *</source>
        <translation>&amp;Pourquoi *</translation>
    </message>
    <message>
        <source>La même &amp;raison vaut pour les {count} autres signaux de cette sorte</source>
        <translation>La même &amp;raison vaut pour les {count} autres signaux de cette sorte</translation>
    </message>
    <message>
        <source>&amp;Enregistrer la réponse</source>
        <translation>&amp;Enregistrer la réponse</translation>
    </message>
    <message>
        <source>Réponse enregistrée : ce n'est pas une violation.</source>
        <translation>Réponse enregistrée : ce n’est pas une violation.</translation>
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
        <translation>La personne peut demander à lire ceci.</translation>
    </message>
    <message>
        <source>{count} caractères</source>
        <translation>{count} caractères</translation>
    </message>
    <message>
        <source>{count} caractère</source>
        <translation>{count} caractère</translation>
    </message>
    <message>
        <source>{shown}, faites court</source>
        <translation>{shown}, faites court</translation>
    </message>
    <message>
        <source>Pourquoi faut-il noter « {word} » ?</source>
        <translation>Pourquoi faut-il noter « {word} » ?</translation>
    </message>
    <message>
        <source>Exemple : demandé par la personne pour son repas</source>
        <translation>Exemple : demandé par la personne pour son repas</translation>
    </message>
</context>
<context>
    <name>NoteReviewDialog</name>
    <message>
        <source>Notes à revoir</source>
        <translation>Notes à revoir</translation>
    </message>
    <message>
        <source>Aucune note à revoir. Les notes sont relues chaque jour.</source>
        <translation>Aucune note à revoir. Les notes sont relues chaque jour.</translation>
    </message>
    <message>
        <source>&amp;Relire toutes les notes</source>
        <translation>&amp;Relire toutes les notes</translation>
    </message>
    <message>
        <source>&amp;Lexique…</source>
        <translation>&amp;Lexique…</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Dernière lecture : {at}.</source>
        <translation>Dernière lecture : {at}.</translation>
    </message>
    <message>
        <source>1 note à revoir.</source>
        <translation>1 note à revoir.</translation>
    </message>
    <message>
        <source>{count} notes à revoir.</source>
        <translation>{count} notes à revoir.</translation>
    </message>
    <message>
        <source>&amp;Effacer cette note</source>
        <translation>&amp;Effacer cette note</translation>
    </message>
    <message>
        <source>Enregi&amp;strer la note</source>
        <translation>Enregi&amp;strer la note</translation>
    </message>
    <message>
        <source>La note de {name} est enregistrée.</source>
        <translation>La note de {name} est enregistrée.</translation>
    </message>
    <message>
        <source>La note de {name} est effacée ; l'échange reste daté.</source>
        <translation>La note de {name} est effacée ; l’échange reste daté.</translation>
    </message>
</context>
<context>
    <name>NotedChanges</name>
    <message>
        <source>rien</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Avant : {text}</source>
        <translation>Avant : {text}</translation>
    </message>
    <message>
        <source>Après : {text}</source>
        <translation>Après : {text}</translation>
    </message>
    <message>
        <source>Aucune rubrique changée.</source>
        <translation>Aucune rubrique changée.</translation>
    </message>
</context>
<context>
    <name>NoticeAnswersDialog</name>
    <message>
        <source>en français</source>
        <translation>en français</translation>
    </message>
    <message>
        <source>en anglais</source>
        <translation>en anglais</translation>
    </message>
    <message>
        <source>Délégué à la protection des données</source>
        <translation>Délégué à la protection des données</translation>
    </message>
    <message>
        <source>laissez vide si vous n'en avez pas</source>
        <translation>laissez vide si vous n’en avez pas</translation>
    </message>
    <message>
        <source>Délégué à la protection des données (DPO)</source>
        <translation>Délégué à la protection des données (DPO)</translation>
    </message>
    <message>
        <source>&amp;Textes proposés</source>
        <translation>&amp;Textes proposés</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Vérifiez que chaque phrase est vraie chez vous : c'est votre entreprise qui la dit.</source>
        <translation>Vérifiez que chaque phrase est vraie chez vous : c’est votre entreprise qui la dit.</translation>
    </message>
    <message>
        <source>Compléter la mention, {tongue}</source>
        <translation>Compléter la mention, {tongue}</translation>
    </message>
    <message>
        <source>Réponses enregistrées. Publiez la mention pour qu'elles y paraissent.</source>
        <translation>Réponses enregistrées. Publiez la mention pour qu’elles y paraissent.</translation>
    </message>
</context>
<context>
    <name>NoticeChangesDialog</name>
    <message>
        <source>La version publiée reste telle quelle pour ceux qui l'ont reçue.</source>
        <translation>La version publiée reste telle quelle pour ceux qui l’ont reçue.</translation>
    </message>
    <message>
        <source>Le texte reste le même ; le registre a changé ailleurs : {facts}.</source>
        <translation>Le texte reste le même ; le registre a changé ailleurs : {facts}.</translation>
    </message>
    <message>
        <source>Points qui diffèrent</source>
        <translation>Points qui diffèrent</translation>
    </message>
    <message>
        <source>&amp;Publier une nouvelle version</source>
        <translation>&amp;Publier une nouvelle version</translation>
    </message>
    <message>
        <source>Nouvelle version publiée. Les versions déjà remises restent telles quelles.</source>
        <translation>Nouvelle version publiée. Les versions déjà remises restent telles quelles.</translation>
    </message>
    <message>
        <source>Remplissez d'abord les points qui manquent.</source>
        <translation>Remplissez d’abord les points qui manquent.</translation>
    </message>
    <message>
        <source>Ce qui a changé depuis la mention publiée</source>
        <translation>Ce qui a changé depuis la mention publiée</translation>
    </message>
</context>
<context>
    <name>NoticeItemsModel</name>
    <message>
        <source>État</source>
        <translation>État</translation>
    </message>
    <message>
        <source>rempli</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>À dire</source>
        <translation>À dire</translation>
    </message>
</context>
<context>
    <name>NoticesView</name>
    <message>
        <source>Toutes les personnes du carnet ont été informées.</source>
        <translation>Toutes les personnes du carnet ont été informées.</translation>
    </message>
    <message>
        <source>Données reçues de la personne (art. 13)</source>
        <translation>Données reçues de la personne (art. 13)</translation>
    </message>
    <message>
        <source>Données venues d'ailleurs (art. 14)</source>
        <translation>Données venues d’ailleurs (art. 14)</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>en français</source>
        <translation>en français</translation>
    </message>
    <message>
        <source>en anglais</source>
        <translation>en anglais</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Compléter…</source>
        <translation>&amp;Compléter…</translation>
    </message>
    <message>
        <source>&amp;Enregistrer en PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>&amp;Voir ces personnes…</source>
        <translation>&amp;Voir ces personnes…</translation>
    </message>
    <message>
        <source>Tout est rempli, mais aucune version n'est publiée.</source>
        <translation>Tout est rempli, mais aucune version n’est publiée.</translation>
    </message>
    <message>
        <source>ses données</source>
        <translation>ses données</translation>
    </message>
    <message>
        <source>Le registre a changé depuis la version {number} du {day} : {changed}. Publiez à nouveau.</source>
        <translation>Le registre a changé depuis la version {number} du {day} : {changed}. Publiez à nouveau.</translation>
    </message>
    <message>
        <source>Version {number}, en vigueur depuis le {day} : elle dit ce que dit le registre.</source>
        <translation>Version {number}, en vigueur depuis le {day} : elle dit ce que dit le registre.</translation>
    </message>
    <message>
        <source>Ce &amp;qui a changé…</source>
        <translation>Ce &amp;qui a changé…</translation>
    </message>
    <message>
        <source>{count} personne du carnet n'a jamais été informée.</source>
        <translation>{count} personne du carnet n’a jamais été informée.</translation>
    </message>
    <message>
        <source>{count} personnes du carnet n'ont jamais été informées.</source>
        <translation>{count} personnes du carnet n’ont jamais été informées.</translation>
    </message>
    <message>
        <source>A&amp;ffiche et site</source>
        <translation>A&amp;ffiche et site</translation>
    </message>
    <message>
        <source>Affiche A4…</source>
        <translation>Affiche A4…</translation>
    </message>
    <message>
        <source>Affiche A3…</source>
        <translation>Affiche A3…</translation>
    </message>
    <message>
        <source>Texte pour un formulaire de site…</source>
        <translation>Texte pour un formulaire de site…</translation>
    </message>
    <message>
        <source>Enregistrer l'affiche</source>
        <translation>Enregistrer l’affiche</translation>
    </message>
    <message>
        <source>Affiche enregistrée dans {file}.</source>
        <translation>Affiche enregistrée dans {file}.</translation>
    </message>
    <message>
        <source>Mention incomplète : {count} point à remplir, ci-dessous. Imprimée, elle porte PROJET.</source>
        <translation>Mention incomplète : {count} point à remplir, ci-dessous. Imprimée, elle porte PROJET.</translation>
    </message>
    <message>
        <source>Mention incomplète : {count} points à remplir, ci-dessous. Imprimée, elle porte PROJET.</source>
        <translation>Mention incomplète : {count} points à remplir, ci-dessous. Imprimée, elle porte PROJET.</translation>
    </message>
    <message>
        <source>Mention publiée. Les versions déjà remises restent telles quelles.</source>
        <translation>Mention publiée. Les versions déjà remises restent telles quelles.</translation>
    </message>
    <message>
        <source>Enregistrer la mention</source>
        <translation>Enregistrer la mention</translation>
    </message>
    <message>
        <source>Mention enregistrée dans {file}.</source>
        <translation>Mention enregistrée dans {file}.</translation>
    </message>
    <message>
        <source>Ce que la mention doit dire</source>
        <translation>Ce que la mention doit dire</translation>
    </message>
    <message>
        <source>Texte de la mention</source>
        <translation>Texte de la mention</translation>
    </message>
    <message>
        <source>&amp;Publier</source>
        <translation>&amp;Publier</translation>
    </message>
</context>
<context>
    <name>ObjectionDialog</name>
    <message>
        <source>Ne plus la contacter (opposition)</source>
        <translation>Ne plus la contacter (opposition)</translation>
    </message>
    <message>
        <source>tous les canaux</source>
        <translation>tous les canaux</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>L'opposition prend effet tout de suite. Ses adresses entrent dans la liste repoussoir : elles seront refusées à chaque envoi et à chaque import, pour toute personne qui les partage.</source>
        <translation>L’opposition prend effet tout de suite. Ses adresses entrent dans la liste repoussoir : elles seront refusées à chaque envoi et à chaque import, pour toute personne qui les partage.</translation>
    </message>
    <message>
        <source>&amp;Canal</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Enregistrer l'opposition</source>
        <translation>&amp;Enregistrer l’opposition</translation>
    </message>
</context>
<context>
    <name>OpenCardActs</name>
    <message>
        <source>Appel noté.</source>
        <translation>Appel noté.</translation>
    </message>
    <message>
        <source>Contact modifié.</source>
        <translation>Contact modifié.</translation>
    </message>
    <message>
        <source>Échange noté.</source>
        <translation>Échange noté.</translation>
    </message>
    <message>
        <source>Note abandonnée, rien n'est enregistré.</source>
        <translation>Note abandonnée, rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Modifications abandonnées, rien n'est enregistré.</source>
        <translation>Modifications abandonnées, rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Consentement enregistré.</source>
        <translation>Consentement enregistré.</translation>
    </message>
    <message>
        <source>Opposition enregistrée.</source>
        <translation>Opposition enregistrée.</translation>
    </message>
</context>
<context>
    <name>OwnFieldCard</name>
    <message>
        <source>Mo&amp;difier…</source>
        <translation>Mo&amp;difier…</translation>
    </message>
    <message>
        <source>A&amp;ctiver</source>
        <translation>A&amp;ctiver</translation>
    </message>
    <message>
        <source>Désacti&amp;ver…</source>
        <translation>Désacti&amp;ver…</translation>
    </message>
    <message>
        <source>&amp;Supprimer</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Pour l'activer, il reste à dire : {missing}.</source>
        <translation>Pour l’activer, il reste à dire : {missing}.</translation>
    </message>
    <message>
        <source>Effacer les valeurs éc&amp;hues ({count})</source>
        <translation>Effacer les valeurs éc&amp;hues ({count})</translation>
    </message>
    <message>
        <source>à préciser</source>
        <translation>à préciser</translation>
    </message>
    <message>
        <source>Type : {kind}.</source>
        <translation>Type : {kind}.</translation>
    </message>
    <message>
        <source>À quoi il sert : {text}</source>
        <translation>À quoi il sert : {text}</translation>
    </message>
    <message>
        <source>Pourquoi il est nécessaire : {text}</source>
        <translation>Pourquoi il est nécessaire : {text}</translation>
    </message>
    <message>
        <source>Base légale : {basis}.</source>
        <translation>Base légale : {basis}.</translation>
    </message>
    <message>
        <source>Durée : {how_long}.</source>
        <translation>Durée : {how_long}.</translation>
    </message>
    <message>
        <source>Lu par : {roles}.</source>
        <translation>Lu par : {roles}.</translation>
    </message>
    <message>
        <source>Rempli par : {roles}.</source>
        <translation>Rempli par : {roles}.</translation>
    </message>
    <message>
        <source>Réponse obligatoire dans la fiche.</source>
        <translation>Réponse obligatoire dans la fiche.</translation>
    </message>
    <message>
        <source>Donnée à manier avec soin : son nom a été vérifié.</source>
        <translation>Donnée à manier avec soin : son nom a été vérifié.</translation>
    </message>
    <message>
        <source>Fiches qui ont une valeur : {count}.</source>
        <translation>Fiches qui ont une valeur : {count}.</translation>
    </message>
    <message>
        <source>aussi longtemps que la fiche</source>
        <translation>aussi longtemps que la fiche</translation>
    </message>
    <message>
        <source>{period} après la saisie</source>
        <translation>{period} après la saisie</translation>
    </message>
    <message>
        <source>S'appelait « {name} » jusqu'au {day}.</source>
        <translation>S’appelait « {name} » jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Valeurs effacées le {day} : {count}.</source>
        <translation>Valeurs effacées le {day} : {count}.</translation>
    </message>
    <message>
        <source>Fermé par une clé : les autres rôles ne l'ouvrent pas, même avec d'autres outils ; ni recherche, ni import.</source>
        <translation>Fermé par une clé : les autres rôles ne l’ouvrent pas, même avec d’autres outils ; ni recherche, ni import.</translation>
    </message>
</context>
<context>
    <name>OwnFieldDialog</name>
    <message>
        <source>Nouveau champ propre</source>
        <translation>Nouveau champ propre</translation>
    </message>
    <message>
        <source>Modifier le champ</source>
        <translation>Modifier le champ</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Enregistrer et acti&amp;ver</source>
        <translation>Enregistrer et acti&amp;ver</translation>
    </message>
    <message>
        <source>Ctrl+Entrée</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>A&amp;bandonner</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>Nom du champ</source>
        <translation>Nom du champ</translation>
    </message>
    <message>
        <source>Précision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Choix, un par ligne</source>
        <translation>Choix, un par ligne</translation>
    </message>
    <message>
        <source>Réponse &amp;obligatoire dans la fiche</source>
        <translation>Réponse &amp;obligatoire dans la fiche</translation>
    </message>
    <message>
        <source>&amp;J'ai vérifié : ce n'est pas une donnée sensible, ou elle est nécessaire</source>
        <translation>&amp;J’ai vérifié : ce n’est pas une donnée sensible, ou elle est nécessaire</translation>
    </message>
    <message>
        <source>&amp;Nom *</source>
        <translation>&amp;Nom *</translation>
    </message>
    <message>
        <source>&amp;Précision</source>
        <translation>&amp;Précision</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Choix, un par ligne</source>
        <translation>&amp;Choix, un par ligne</translation>
    </message>
    <message>
        <source>à choisir</source>
        <translation>à choisir</translation>
    </message>
    <message>
        <source>À quoi il sert</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Pourquoi il est nécessaire</source>
        <translation>Pourquoi il est nécessaire</translation>
    </message>
    <message>
        <source>Base légale</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>aussi longtemps que la fiche</source>
        <translation>aussi longtemps que la fiche</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>À &amp;quoi il sert</source>
        <translation>À &amp;quoi il sert</translation>
    </message>
    <message>
        <source>Pourquoi il est nécess&amp;aire</source>
        <translation>Pourquoi il est nécess&amp;aire</translation>
    </message>
    <message>
        <source>Ba&amp;se légale</source>
        <translation>Ba&amp;se légale</translation>
    </message>
    <message>
        <source>D&amp;urée</source>
        <translation>D&amp;urée</translation>
    </message>
    <message>
        <source>Qui le lit</source>
        <translation>Qui le lit</translation>
    </message>
    <message>
        <source>Qui le remplit</source>
        <translation>Qui le remplit</translation>
    </message>
    <message>
        <source>La recherche ne trouve ce champ que si tous les rôles le lisent.</source>
        <translation>La recherche ne trouve ce champ que si tous les rôles le lisent.</translation>
    </message>
    <message>
        <source>{role} lit ce champ</source>
        <translation>{role} lit ce champ</translation>
    </message>
    <message>
        <source>{role} remplit ce champ</source>
        <translation>{role} remplit ce champ</translation>
    </message>
    <message>
        <source>{period} après la saisie</source>
        <translation>{period} après la saisie</translation>
    </message>
    <message>
        <source>Pour l'activer, il reste à dire : {missing}.</source>
        <translation>Pour l’activer, il reste à dire : {missing}.</translation>
    </message>
    <message>
        <source>Un fichier de contacts ne peut pas recueillir ceci : {words}.</source>
        <translation>Un fichier de contacts ne peut pas recueillir ceci : {words}.</translation>
    </message>
    <message>
        <source>Ceci désigne peut-être une donnée sensible : {words}. Changez le nom, ou cochez.</source>
        <translation>Ceci désigne peut-être une donnée sensible : {words}. Changez le nom, ou cochez.</translation>
    </message>
    <message>
        <source>&amp;Fermé par une clé</source>
        <translation>&amp;Fermé par une clé</translation>
    </message>
    <message>
        <source>La clé est à {names} et à la fiche de secours, à personne d'autre : les autres n'ouvrent pas ce champ, même avec d'autres outils. Il ne se cherche plus et ne s'importe pas ; qui a la clé l'exporte. Ce qui est déjà sauvegardé, exporté ou imprimé reste tel quel. Si tous ces mots de passe et la fiche se perdent, ses valeurs sont perdues.</source>
        <translation>La clé est à {names} et à la fiche de secours, à personne d’autre : les autres n’ouvrent pas ce champ, même avec d’autres outils. Il ne se cherche plus et ne s’importe pas ; qui a la clé l’exporte. Ce qui est déjà sauvegardé, exporté ou imprimé reste tel quel. Si tous ces mots de passe et la fiche se perdent, ses valeurs sont perdues.</translation>
    </message>
</context>
<context>
    <name>OwnFieldOffDialog</name>
    <message>
        <source>Désactiver un champ</source>
        <translation>Désactiver un champ</translation>
    </message>
    <message>
        <source>Le champ « {name} » ne sera plus montré ni rempli. Fiches qui ont une valeur : {count}.</source>
        <translation>Le champ « {name} » ne sera plus montré ni rempli. Fiches qui ont une valeur : {count}.</translation>
    </message>
    <message>
        <source>&amp;Garder ces valeurs, cachées, jusqu'à leur terme</source>
        <translation>&amp;Garder ces valeurs, cachées, jusqu’à leur terme</translation>
    </message>
    <message>
        <source>&amp;Effacer ces valeurs maintenant (sans retour)</source>
        <translation>&amp;Effacer ces valeurs maintenant (sans retour)</translation>
    </message>
    <message>
        <source>&amp;Désactiver</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Restent en tout cas les valeurs de qui a une demande en cours, ou dont le traitement est limité.</source>
        <translation>Restent en tout cas les valeurs de qui a une demande en cours, ou dont le traitement est limité.</translation>
    </message>
    <message>
        <source>&amp;Désactiver et effacer</source>
        <translation>&amp;Désactiver et effacer</translation>
    </message>
</context>
<context>
    <name>OwnFieldRows</name>
    <message>
        <source>12,5</source>
        <translation>12,5</translation>
    </message>
    <message>
        <source>jj/mm/aaaa</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>jj/mm</source>
        <translation>jj/mm</translation>
    </message>
    <message>
        <source>aaaa</source>
        <translation>aaaa</translation>
    </message>
</context>
<context>
    <name>OwnFieldsView</name>
    <message>
        <source>{name} (désactivé)</source>
        <translation>{name} (désactivé)</translation>
    </message>
    <message>
        <source>Champs propres</source>
        <translation>Champs propres</translation>
    </message>
    <message>
        <source>Mon&amp;ter</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>Desce&amp;ndre</source>
        <translation>Desce&amp;ndre</translation>
    </message>
    <message>
        <source>Nouveau cham&amp;p…</source>
        <translation>Nouveau cham&amp;p…</translation>
    </message>
    <message>
        <source>Champ « {name} » activé.</source>
        <translation>Champ « {name} » activé.</translation>
    </message>
    <message>
        <source>Champ « {name} » enregistré.</source>
        <translation>Champ « {name} » enregistré.</translation>
    </message>
    <message>
        <source>Champ « {name} » désactivé.</source>
        <translation>Champ « {name} » désactivé.</translation>
    </message>
    <message>
        <source>Champ « {name} » désactivé. Valeurs effacées : {count} ; gardées : {kept}.</source>
        <translation>Champ « {name} » désactivé. Valeurs effacées : {count} ; gardées : {kept}.</translation>
    </message>
    <message>
        <source>Champ « {name} » supprimé.</source>
        <translation>Champ « {name} » supprimé.</translation>
    </message>
    <message>
        <source>Effacer les valeurs échues de « {name} » : {count} ?</source>
        <translation>Effacer les valeurs échues de « {name} » : {count} ?</translation>
    </message>
    <message>
        <source>Les fiches restent. Ces valeurs ne reviendront pas.</source>
        <translation>Les fiches restent. Ces valeurs ne reviendront pas.</translation>
    </message>
    <message>
        <source>&amp;Effacer les valeurs</source>
        <translation>&amp;Effacer les valeurs</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Valeurs échues effacées : {count}.</source>
        <translation>Valeurs échues effacées : {count}.</translation>
    </message>
    <message>
        <source>Mise à jour des fiches…</source>
        <translation>Mise à jour des fiches…</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>OwnPasswordWindow</name>
    <message>
        <source>Mot de passe qu'on vous a donné</source>
        <translation>Mot de passe qu’on vous a donné</translation>
    </message>
    <message>
        <source>Votre mot de passe</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>&amp;Choisir et ouvrir</source>
        <translation>&amp;Choisir et ouvrir</translation>
    </message>
    <message>
        <source>&amp;Votre mot de passe *</source>
        <translation>&amp;Votre mot de passe *</translation>
    </message>
    <message>
        <source>&amp;Fermer Aparté</source>
        <translation>&amp;Fermer Aparté</translation>
    </message>
    <message>
        <source>Bonjour {name}</source>
        <translation>Bonjour {name}</translation>
    </message>
    <message>
        <source>Votre mot de passe vous a été donné par quelqu'un : il ne sert qu'une fois. Choisissez le vôtre, que vous seul connaîtrez. Ce que vous ferez dans Aparté porte votre nom.</source>
        <translation>Votre mot de passe vous a été donné par quelqu’un : il ne sert qu’une fois. Choisissez le vôtre, que vous seul connaîtrez. Ce que vous ferez dans Aparté porte votre nom.</translation>
    </message>
    <message>
        <source>Celui qu'on vous a &amp;donné *</source>
        <translation>Celui qu’on vous a &amp;donné *</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>OwnValuesView</name>
    <message>
        <source>Champs propres</source>
        <translation>Champs propres</translation>
    </message>
    <message>
        <source>Champs</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>{field} : {words}</source>
        <translation>{field} : {words}</translation>
    </message>
    <message>
        <source>non renseigné</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>{field} : {words} (fermé par une clé)</source>
        <translation>{field} : {words} (fermé par une clé)</translation>
    </message>
</context>
<context>
    <name>PackModel</name>
    <message>
        <source>Ce que nous détenons</source>
        <translation>Ce que nous détenons</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Liste repoussoir</source>
        <translation>Liste repoussoir</translation>
    </message>
    <message>
        <source>n'y figure pas</source>
        <translation>n’y figure pas</translation>
    </message>
    <message>
        <source>Lignes du journal</source>
        <translation>Lignes du journal</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Ce qu'elle emporte</source>
        <translation>Ce qu’elle emporte</translation>
    </message>
    <message>
        <source>Ce qui n'est pas repris</source>
        <translation>Ce qui n’est pas repris</translation>
    </message>
    <message>
        <source>et pourquoi</source>
        <translation>et pourquoi</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Rechercher ou agir</source>
        <translation>Rechercher ou agir</translation>
    </message>
    <message>
        <source>Flèches pour choisir, Entrée pour ouvrir, Échap pour fermer</source>
        <translation>Flèches pour choisir, Entrée pour ouvrir, Échap pour fermer</translation>
    </message>
    <message>
        <source>Un nom, un 06…, « importer », « sauvegardes », un segment…</source>
        <translation>Un nom, un 06…, « importer », « sauvegardes », un segment…</translation>
    </message>
    <message>
        <source>Ce qui a été trouvé</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Rien de ce nom. Essayez un autre mot.</source>
        <translation>Rien de ce nom. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>↑ ↓ choisir · Entrée ouvrir · Échap fermer</source>
        <translation>↑ ↓ choisir · Entrée ouvrir · Échap fermer</translation>
    </message>
    <message>
        <source>Ajouter un contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Importer un fichier</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Noter un consentement au comptoir</source>
        <translation>Noter un consentement au comptoir</translation>
    </message>
    <message>
        <source>Site internet</source>
        <translation>Site internet</translation>
    </message>
    <message>
        <source>Dossier de conformité</source>
        <translation>Dossier de conformité</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Aller à</source>
        <translation>Aller à</translation>
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
        <translation>Favori</translation>
    </message>
    <message>
        <source>Approchant</source>
        <translation>Approchant</translation>
    </message>
    <message>
        <source>Récent</source>
        <translation>Récent</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Chercher « {words} » dans tous les contacts</source>
        <translation>Chercher « {words} » dans tous les contacts</translation>
    </message>
    <message>
        <source>Imprimer des étiquettes ou une liste</source>
        <translation>Imprimer des étiquettes ou une liste</translation>
    </message>
    <message>
        <source>Répondre aux cinq questions</source>
        <translation>Répondre aux cinq questions</translation>
    </message>
    <message>
        <source>Inscrire une violation de données</source>
        <translation>Inscrire une violation de données</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Violations de données</source>
        <translation>Violations de données</translation>
    </message>
    <message>
        <source>Finalités et textes</source>
        <translation>Finalités et textes</translation>
    </message>
    <message>
        <source>Registre des traitements</source>
        <translation>Registre des traitements</translation>
    </message>
    <message>
        <source>Mentions d'information</source>
        <translation>Mentions d’information</translation>
    </message>
    <message>
        <source>Carte des données</source>
        <translation>Carte des données</translation>
    </message>
    <message>
        <source>Champs propres</source>
        <translation>Champs propres</translation>
    </message>
    <message>
        <source>Liste repoussoir</source>
        <translation>Liste repoussoir</translation>
    </message>
    <message>
        <source>Notes à revoir</source>
        <translation>Notes à revoir</translation>
    </message>
    <message>
        <source>Conformité</source>
        <translation>Conformité</translation>
    </message>
    <message>
        <source>Exporter des contacts</source>
        <translation>Exporter des contacts</translation>
    </message>
    <message>
        <source>Chercher les doublons</source>
        <translation>Chercher les doublons</translation>
    </message>
</context>
<context>
    <name>PaperWhy</name>
    <message>
        <source>Raison de l'impression</source>
        <translation>Raison de l’impression</translation>
    </message>
    <message>
        <source>à choisir</source>
        <translation>à choisir</translation>
    </message>
    <message>
        <source>Précision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>&amp;Raison *</source>
        <translation>&amp;Raison *</translation>
    </message>
    <message>
        <source>Pré&amp;cision</source>
        <translation>Pré&amp;cision</translation>
    </message>
    <message>
        <source>Dites en quelques mots à qui va ce papier et pour quoi faire, sans nommer de contact.</source>
        <translation>Dites en quelques mots à qui va ce papier et pour quoi faire, sans nommer de contact.</translation>
    </message>
    <message>
        <source>La raison reste au journal, avec le nombre de personnes. N'y nommez aucun contact.</source>
        <translation>La raison reste au journal, avec le nombre de personnes. N’y nommez aucun contact.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Afficher ce qui est tapé : {name}</source>
        <translation>Afficher ce qui est tapé : {name}</translation>
    </message>
</context>
<context>
    <name>PdfPreviewDialog</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Pages du document</source>
        <translation>Pages du document</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Réduire (Ctrl+-)</source>
        <translation>Réduire (Ctrl+-)</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Agrandir (Ctrl++)</source>
        <translation>Agrandir (Ctrl++)</translation>
    </message>
    <message>
        <source>&amp;Imprimer…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Enregistrer…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Page {number} sur {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>Page {number} / {count}</source>
        <translation>Page {number} / {count}</translation>
    </message>
    <message>
        <source>Envoyé à l'imprimante.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>Enregistré : {file}</source>
        <translation>Enregistré : {file}</translation>
    </message>
</context>
<context>
    <name>PendingAccess</name>
    <message>
        <source>Motif du changement</source>
        <translation>Motif du changement</translation>
    </message>
    <message>
        <source>Motif, sans nommer personne</source>
        <translation>Motif, sans nommer personne</translation>
    </message>
    <message>
        <source>&amp;Motif</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>A&amp;ppliquer</source>
        <translation>A&amp;ppliquer</translation>
    </message>
    <message>
        <source>A&amp;bandonner</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>Ce que ce changement fera</source>
        <translation>Ce que ce changement fera</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Nom, e-mail ou téléphone, puis Entrée</source>
        <translation>Nom, e-mail ou téléphone, puis Entrée</translation>
    </message>
</context>
<context>
    <name>PeopleSearch</name>
    <message>
        <source>Chercher une personne</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>Nom, e-mail ou téléphone</source>
        <translation>Nom, e-mail ou téléphone</translation>
    </message>
    <message>
        <source>Personnes trouvées</source>
        <translation>Personnes trouvées</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>&amp;Rattacher…</source>
        <translation>&amp;Rattacher…</translation>
    </message>
    <message>
        <source>O&amp;uvrir</source>
        <translation>O&amp;uvrir</translation>
    </message>
    <message>
        <source>Autres actions sur ce lien</source>
        <translation>Autres actions sur ce lien</translation>
    </message>
    <message>
        <source>&amp;Changer le rôle ou les dates…</source>
        <translation>&amp;Changer le rôle ou les dates…</translation>
    </message>
    <message>
        <source>&amp;Détacher</source>
        <translation>&amp;Détacher</translation>
    </message>
    <message>
        <source>Ses personnes</source>
        <translation>Ses personnes</translation>
    </message>
    <message>
        <source>Ses organisations</source>
        <translation>Ses organisations</translation>
    </message>
    <message>
        <source>{role} : {name}</source>
        <translation>{role} : {name}</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>{role} chez {name}</source>
        <translation>{role} chez {name}</translation>
    </message>
    <message>
        <source>depuis le {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>jusqu'au {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>terminé</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>{name} : rattachement retiré.</source>
        <translation>{name} : rattachement retiré.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Le journal d'une personne</source>
        <translation>Le journal d’une personne</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Qui a consulté, modifié ou exporté la fiche de cette personne ?</source>
        <translation>Qui a consulté, modifié ou exporté la fiche de cette personne ?</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Accueil</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Comptoir</source>
        <translation>Comptoir</translation>
    </message>
    <message>
        <source>Listes et envois</source>
        <translation>Listes et envois</translation>
    </message>
    <message>
        <source>Demandes</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Conservation</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Coffre d'archives</source>
        <translation>Coffre d’archives</translation>
    </message>
    <message>
        <source>Conformité</source>
        <translation>Conformité</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>PlacesModel</name>
    <message>
        <source>Emplacement</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Place libre</source>
        <translation>Place libre</translation>
    </message>
    <message>
        <source>avec les données du programme</source>
        <translation>avec les données du programme</translation>
    </message>
    <message>
        <source>débranché</source>
        <translation>débranché</translation>
    </message>
    <message>
        <source>un autre disque ou une clé</source>
        <translation>un autre disque ou une clé</translation>
    </message>
    <message>
        <source>le disque de cet ordinateur</source>
        <translation>le disque de cet ordinateur</translation>
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
        <translation>Demander une confirmation par e-mail</translation>
    </message>
    <message>
        <source>Aparté écrit le brouillon, avec un code à usage unique. Vous le relisez et l'envoyez depuis votre messagerie. Sans réponse jusqu'au {day}, ces accords n'auront aucun effet.</source>
        <translation>Aparté écrit le brouillon, avec un code à usage unique. Vous le relisez et l’envoyez depuis votre messagerie. Sans réponse jusqu’au {day}, ces accords n’auront aucun effet.</translation>
    </message>
    <message>
        <source>Message qui sera écrit</source>
        <translation>Message qui sera écrit</translation>
    </message>
    <message>
        <source>À confirmer :</source>
        <translation>À confirmer :</translation>
    </message>
    <message>
        <source>Une demande préparée le {day} attend encore. Une nouvelle l'annule, et vaut rappel si elle est partie.</source>
        <translation>Une demande préparée le {day} attend encore. Une nouvelle l’annule, et vaut rappel si elle est partie.</translation>
    </message>
    <message>
        <source>&amp;Copier le message</source>
        <translation>&amp;Copier le message</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Préparer le brouillon</source>
        <translation>&amp;Préparer le brouillon</translation>
    </message>
    <message>
        <source>&amp;Rouvrir le brouillon</source>
        <translation>&amp;Rouvrir le brouillon</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Demande de confirmation préparée pour {name}.</source>
        <translation>Demande de confirmation préparée pour {name}.</translation>
    </message>
    <message>
        <source>Le brouillon s'ouvre dans votre messagerie : relisez-le et envoyez-le de là. Si vous écrivez dans un navigateur, copiez plutôt le message.</source>
        <translation>Le brouillon s’ouvre dans votre messagerie : relisez-le et envoyez-le de là. Si vous écrivez dans un navigateur, copiez plutôt le message.</translation>
    </message>
    <message>
        <source>Aucune messagerie ne s'est ouverte. La demande est prête : copiez le message dans un nouvel e-mail, ou ouvrez {file} dans le dossier des exports.</source>
        <translation>Aucune messagerie ne s’est ouverte. La demande est prête : copiez le message dans un nouvel e-mail, ou ouvrez {file} dans le dossier des exports.</translation>
    </message>
    <message>
        <source>Message copié : l'adresse, l'objet, puis le texte.</source>
        <translation>Message copié : l’adresse, l’objet, puis le texte.</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Ligne</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Devient</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Joignable par</source>
        <translation>Joignable par</translation>
    </message>
    <message>
        <source>Remarque</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>L'aperçu</source>
        <translation>L’aperçu</translation>
    </message>
    <message>
        <source>Rien n'est encore enregistré. Chaque ligne du fichier est ici.</source>
        <translation>Rien n’est encore enregistré. Chaque ligne du fichier est ici.</translation>
    </message>
    <message>
        <source>Lecture et vérification des lignes</source>
        <translation>Lecture et vérification des lignes</translation>
    </message>
    <message>
        <source>Lecture du fichier</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Lignes du fichier</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>{text} : {count}</source>
        <translation>{text} : {count}</translation>
    </message>
    <message>
        <source>Importer {count} contact</source>
        <translation>Importer {count} contact</translation>
    </message>
    <message>
        <source>Importer {count} contacts</source>
        <translation>Importer {count} contacts</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Nouveaux</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Déjà connus</source>
        <translation>Déjà connus</translation>
    </message>
    <message>
        <source>À corriger</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Liste repoussoir</source>
        <translation>Liste repoussoir</translation>
    </message>
    <message>
        <source>Ce même fichier a déjà été importé le {when}.</source>
        <translation>Ce même fichier a déjà été importé le {when}.</translation>
    </message>
    <message>
        <source>{count} contact déclaré d'accord : consentement non établi, rien n'est accordé.</source>
        <translation>{count} contact déclaré d’accord : consentement non établi, rien n’est accordé.</translation>
    </message>
    <message>
        <source>{count} contacts déclarés d'accord : consentement non établi, rien n'est accordé.</source>
        <translation>{count} contacts déclarés d’accord : consentement non établi, rien n’est accordé.</translation>
    </message>
    <message>
        <source>Ce qui va se passer</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Relisez, puis reprenez cette sauvegarde.</source>
        <translation>Relisez, puis reprenez cette sauvegarde.</translation>
    </message>
    <message>
        <source>Les personnes effacées depuis cette sauvegarde restent effacées, et chaque opposition ou retrait de consentement enregistré depuis reste en vigueur.</source>
        <translation>Les personnes effacées depuis cette sauvegarde restent effacées, et chaque opposition ou retrait de consentement enregistré depuis reste en vigueur.</translation>
    </message>
    <message>
        <source>Ce qui revient</source>
        <translation>Ce qui revient</translation>
    </message>
    <message>
        <source>Ce qui est perdu</source>
        <translation>Ce qui est perdu</translation>
    </message>
    <message>
        <source>Ce qui ne revient pas</source>
        <translation>Ce qui ne revient pas</translation>
    </message>
    <message>
        <source>Le carnet « {business} » tel qu'il était le {when} : {contacts} contacts.</source>
        <translation>Le carnet « {business} » tel qu’il était le {when} : {contacts} contacts.</translation>
    </message>
    <message>
        <source>Rien : ce dossier est vide.</source>
        <translation>Rien : ce dossier est vide.</translation>
    </message>
    <message>
        <source>L'état d'aujourd'hui est d'abord sauvegardé lui aussi : vous pourrez y revenir.</source>
        <translation>L’état d’aujourd’hui est d’abord sauvegardé lui aussi : vous pourrez y revenir.</translation>
    </message>
    <message>
        <source>Ce mot de passe est ancien : les comptes redeviennent ceux du jour de la sauvegarde. Fermez ensuite ceux des personnes parties.</source>
        <translation>Ce mot de passe est ancien : les comptes redeviennent ceux du jour de la sauvegarde. Fermez ensuite ceux des personnes parties.</translation>
    </message>
    <message>
        <source>&amp;Comparer les contacts connus…</source>
        <translation>&amp;Comparer les contacts connus…</translation>
    </message>
    <message>
        <source>{count} contact connu à comparer : sans réponse, sa fiche reste telle quelle.</source>
        <translation>{count} contact connu à comparer : sans réponse, sa fiche reste telle quelle.</translation>
    </message>
    <message>
        <source>{count} contacts connus à comparer : sans réponse, leurs fiches restent telles quelles.</source>
        <translation>{count} contacts connus à comparer : sans réponse, leurs fiches restent telles quelles.</translation>
    </message>
    <message>
        <source>{count} personne a dit non, selon le fichier : son refus sera enregistré.</source>
        <translation>{count} personne a dit non, selon le fichier : son refus sera enregistré.</translation>
    </message>
    <message>
        <source>{count} personnes ont dit non, selon le fichier : leur refus sera enregistré.</source>
        <translation>{count} personnes ont dit non, selon le fichier : leur refus sera enregistré.</translation>
    </message>
    <message>
        <source>{count} ligne à corriger restera dehors : le compte rendu en fera un fichier à reprendre.</source>
        <translation>{count} ligne à corriger restera dehors : le compte rendu en fera un fichier à reprendre.</translation>
    </message>
    <message>
        <source>{count} lignes à corriger resteront dehors : le compte rendu en fera un fichier à reprendre.</source>
        <translation>{count} lignes à corriger resteront dehors : le compte rendu en fera un fichier à reprendre.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Imprimer</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>A&amp;perçu et impression…</source>
        <translation>A&amp;perçu et impression…</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Préparation de l'impression…</source>
        <translation>Préparation de l’impression…</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Impression arrêtée. Rien n'a été imprimé ni noté.</source>
        <translation>Impression arrêtée. Rien n’a été imprimé ni noté.</translation>
    </message>
    <message>
        <source>Inscrit au journal.</source>
        <translation>Inscrit au journal.</translation>
    </message>
</context>
<context>
    <name>PrintLabelsTab</name>
    <message>
        <source>É&amp;tiquettes</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>{count} étiquette prête.</source>
        <translation>{count} étiquette prête.</translation>
    </message>
    <message>
        <source>{count} étiquettes prêtes.</source>
        <translation>{count} étiquettes prêtes.</translation>
    </message>
    <message>
        <source>La dernière planche est libre à partir de l'étiquette {number}.</source>
        <translation>La dernière planche est libre à partir de l’étiquette {number}.</translation>
    </message>
    <message>
        <source>Pour quoi écrire</source>
        <translation>Pour quoi écrire</translation>
    </message>
    <message>
        <source>à choisir</source>
        <translation>à choisir</translation>
    </message>
    <message>
        <source>Planche</source>
        <translation>Planche</translation>
    </message>
    <message>
        <source>Première étiquette libre</source>
        <translation>Première étiquette libre</translation>
    </message>
    <message>
        <source>&amp;Qui</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>Pou&amp;r quoi écrire *</source>
        <translation>Pou&amp;r quoi écrire *</translation>
    </message>
    <message>
        <source>Pla&amp;nche</source>
        <translation>Pla&amp;nche</translation>
    </message>
    <message>
        <source>&amp;Débuter à l'étiquette</source>
        <translation>&amp;Débuter à l’étiquette</translation>
    </message>
    <message>
        <source>&amp;Voir les personnes écartées…</source>
        <translation>&amp;Voir les personnes écartées…</translation>
    </message>
    <message>
        <source>Écartés, avec la raison :</source>
        <translation>Écartés, avec la raison :</translation>
    </message>
    <message>
        <source>Dites pour quoi vous écrivez : Aparté compte qui peut recevoir ce courrier.</source>
        <translation>Dites pour quoi vous écrivez : Aparté compte qui peut recevoir ce courrier.</translation>
    </message>
    <message>
        <source>Comptage…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>{count} étiquette</source>
        <translation>{count} étiquette</translation>
    </message>
    <message>
        <source>{count} étiquettes</source>
        <translation>{count} étiquettes</translation>
    </message>
    <message>
        <source>{count} planche</source>
        <translation>{count} planche</translation>
    </message>
    <message>
        <source>{count} planches</source>
        <translation>{count} planches</translation>
    </message>
</context>
<context>
    <name>PrintListTab</name>
    <message>
        <source>&amp;Liste</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>Liste de {count} personne prête.</source>
        <translation>Liste de {count} personne prête.</translation>
    </message>
    <message>
        <source>Liste de {count} personnes prête.</source>
        <translation>Liste de {count} personnes prête.</translation>
    </message>
    <message>
        <source>{count} fiche sous limitation de traitement reste dans le carnet (RGPD, art. 18).</source>
        <translation>{count} fiche sous limitation de traitement reste dans le carnet (RGPD, art. 18).</translation>
    </message>
    <message>
        <source>{count} fiches sous limitation de traitement restent dans le carnet (RGPD, art. 18).</source>
        <translation>{count} fiches sous limitation de traitement restent dans le carnet (RGPD, art. 18).</translation>
    </message>
    <message>
        <source>&amp;Qui</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>La liste dit aussi, pour chaque personne, par quel moyen on peut la contacter ce jour-là.</source>
        <translation>La liste dit aussi, pour chaque personne, par quel moyen on peut la contacter ce jour-là.</translation>
    </message>
    <message>
        <source>Colonnes</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Une page porte {most} colonnes au plus. Retirez-en.</source>
        <translation>Une page porte {most} colonnes au plus. Retirez-en.</translation>
    </message>
</context>
<context>
    <name>PrintPdf</name>
    <message>
        <source>Impression en cours…</source>
        <translation>Impression en cours…</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>PrintScope</name>
    <message>
        <source>Qui</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Les {count} contacts choisis</source>
        <translation>Les {count} contacts choisis</translation>
    </message>
    <message>
        <source>Le résultat affiché</source>
        <translation>Le résultat affiché</translation>
    </message>
    <message>
        <source>Tout le carnet</source>
        <translation>Tout le carnet</translation>
    </message>
    <message>
        <source>Liste : {name}</source>
        <translation>Liste : {name}</translation>
    </message>
</context>
<context>
    <name>PrintSheetTab</name>
    <message>
        <source>&amp;Fiche</source>
        <translation>&amp;Fiche</translation>
    </message>
    <message>
        <source>A&amp;vec les contrats et le fil des échanges</source>
        <translation>A&amp;vec les contrats et le fil des échanges</translation>
    </message>
    <message>
        <source>La fiche porte ce que votre compte peut lire du contact, et dit par quel moyen on peut le contacter ce jour-là. À une personne qui demande ses données, remettez plutôt la réponse à sa demande d'accès.</source>
        <translation>La fiche porte ce que votre compte peut lire du contact, et dit par quel moyen on peut le contacter ce jour-là. À une personne qui demande ses données, remettez plutôt la réponse à sa demande d’accès.</translation>
    </message>
    <message>
        <source>La fiche du contact ouvert</source>
        <translation>La fiche du contact ouvert</translation>
    </message>
    <message>
        <source>Fiche prête.</source>
        <translation>Fiche prête.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Verrouillez Aparté, puis rouvrez cette sauvegarde : la reprendre vous sera proposé.</source>
        <translation>Verrouillez Aparté, puis rouvrez cette sauvegarde : la reprendre vous sera proposé.</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>L'import</source>
        <translation>L’import</translation>
    </message>
    <message>
        <source>Tout est enregistré d'un coup à la fin : si vous arrêtez, rien ne reste.</source>
        <translation>Tout est enregistré d’un coup à la fin : si vous arrêtez, rien ne reste.</translation>
    </message>
    <message>
        <source>Avancement de l'import</source>
        <translation>Avancement de l’import</translation>
    </message>
    <message>
        <source>&amp;Arrêter l'import</source>
        <translation>&amp;Arrêter l’import</translation>
    </message>
    <message>
        <source>Préparation…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Arrêt en cours…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>{done} sur {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>Import arrêté. Rien n'a été enregistré. Vous pouvez le relancer.</source>
        <translation>Import arrêté. Rien n’a été enregistré. Vous pouvez le relancer.</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Preuve du consentement</source>
        <translation>Preuve du consentement</translation>
    </message>
    <message>
        <source>Le PDF se lit et se remet à la personne. Le dossier complet contient aussi la pièce, le texte, l'extrait du journal et un petit programme qui vérifie le tout sans Aparté ni mot de passe : remettez-le à qui contrôle.</source>
        <translation>Le PDF se lit et se remet à la personne. Le dossier complet contient aussi la pièce, le texte, l’extrait du journal et un petit programme qui vérifie le tout sans Aparté ni mot de passe : remettez-le à qui contrôle.</translation>
    </message>
    <message>
        <source>&amp;Preuve en PDF…</source>
        <translation>&amp;Preuve en PDF…</translation>
    </message>
    <message>
        <source>&amp;Dossier de preuve complet…</source>
        <translation>&amp;Dossier de preuve complet…</translation>
    </message>
    <message>
        <source>Preuve enregistrée.</source>
        <translation>Preuve enregistrée.</translation>
    </message>
    <message>
        <source>Dossier de preuve enregistré.</source>
        <translation>Dossier de preuve enregistré.</translation>
    </message>
</context>
<context>
    <name>ProposalsDialog</name>
    <message>
        <source>Est-ce une violation ?</source>
        <translation>Est-ce une violation ?</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Aparté a remarqué ce qui suit. C'est à vous de dire si des données ont été perdues, changées ou vues par quelqu'un qui ne le devait pas. Votre réponse reste au registre.</source>
        <translation>Aparté a remarqué ce qui suit. C’est à vous de dire si des données ont été perdues, changées ou vues par quelqu’un qui ne le devait pas. Votre réponse reste au registre.</translation>
    </message>
    <message>
        <source>Plus rien n'attend de réponse.</source>
        <translation>Plus rien n’attend de réponse.</translation>
    </message>
    <message>
        <source>Le {when}, par {who}. Ligne {line} du journal.</source>
        <translation>Le {when}, par {who}. Ligne {line} du journal.</translation>
    </message>
    <message>
        <source>Ce n'en est pas une…</source>
        <translation>Ce n’en est pas une…</translation>
    </message>
    <message>
        <source>C'en est une : ouvrir une fiche…</source>
        <translation>C’en est une : ouvrir une fiche…</translation>
    </message>
</context>
<context>
    <name>ProposedRights</name>
    <message>
        <source>Autres droits</source>
        <translation>Autres droits</translation>
    </message>
    <message>
        <source>Droits</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>L'opposition s'applique aussitôt à (rien de coché : à tout)</source>
        <translation>L’opposition s’applique aussitôt à (rien de coché : à tout)</translation>
    </message>
</context>
<context>
    <name>PurgeReportDialog</name>
    <message>
        <source>Effacements automatiques</source>
        <translation>Effacements automatiques</translation>
    </message>
    <message>
        <source>Rien de nouveau n'a été effacé automatiquement.</source>
        <translation>Rien de nouveau n’a été effacé automatiquement.</translation>
    </message>
    <message>
        <source>Effacements automatiques, sans nom</source>
        <translation>Effacements automatiques, sans nom</translation>
    </message>
    <message>
        <source>&amp;J'ai lu</source>
        <translation>&amp;J’ai lu</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Le registre des effacements garde un identifiant tiré au hasard, jamais un nom.</source>
        <translation>Le registre des effacements garde un identifiant tiré au hasard, jamais un nom.</translation>
    </message>
</context>
<context>
    <name>PurgedModel</name>
    <message>
        <source>Effacé le</source>
        <translation>Effacé le</translation>
    </message>
    <message>
        <source>Annoncé le</source>
        <translation>Annoncé le</translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Règle</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Identifiant</source>
        <translation>Identifiant</translation>
    </message>
</context>
<context>
    <name>PurposeDialog</name>
    <message>
        <source>Nouvelle finalité</source>
        <translation>Nouvelle finalité</translation>
    </message>
    <message>
        <source>Modifier la finalité</source>
        <translation>Modifier la finalité</translation>
    </message>
    <message>
        <source>&amp;Enregistrer la finalité</source>
        <translation>&amp;Enregistrer la finalité</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Nom de la finalité</source>
        <translation>Nom de la finalité</translation>
    </message>
    <message>
        <source>À quoi servent les données</source>
        <translation>À quoi servent les données</translation>
    </message>
    <message>
        <source>Base légale</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Intérêt poursuivi</source>
        <translation>Intérêt poursuivi</translation>
    </message>
    <message>
        <source>Nature des messages</source>
        <translation>Nature des messages</translation>
    </message>
    <message>
        <source>Se rapporte au métier des &amp;professionnels contactés</source>
        <translation>Se rapporte au métier des &amp;professionnels contactés</translation>
    </message>
    <message>
        <source>&amp;Nom *</source>
        <translation>&amp;Nom *</translation>
    </message>
    <message>
        <source>À &amp;quoi servent les données</source>
        <translation>À &amp;quoi servent les données</translation>
    </message>
    <message>
        <source>&amp;Base légale</source>
        <translation>&amp;Base légale</translation>
    </message>
    <message>
        <source>&amp;Intérêt poursuivi</source>
        <translation>&amp;Intérêt poursuivi</translation>
    </message>
    <message>
        <source>Nature des &amp;messages</source>
        <translation>Nature des &amp;messages</translation>
    </message>
    <message>
        <source>Prestataire qui appelle</source>
        <translation>Prestataire qui appelle</translation>
    </message>
    <message>
        <source>Produits ou services, en français</source>
        <translation>Produits ou services, en français</translation>
    </message>
    <message>
        <source>Produits ou services, en anglais</source>
        <translation>Produits ou services, en anglais</translation>
    </message>
    <message>
        <source>Canaux</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Prestataire qui appe&amp;lle</source>
        <translation>Prestataire qui appe&amp;lle</translation>
    </message>
    <message>
        <source>Pr&amp;oduits ou services, en français</source>
        <translation>Pr&amp;oduits ou services, en français</translation>
    </message>
    <message>
        <source>Produits ou services, en an&amp;glais</source>
        <translation>Produits ou services, en an&amp;glais</translation>
    </message>
    <message>
        <source>Qui reçoit les données</source>
        <translation>Qui reçoit les données</translation>
    </message>
    <message>
        <source>Durée de conservation</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>Qui &amp;reçoit les données</source>
        <translation>Qui &amp;reçoit les données</translation>
    </message>
    <message>
        <source>&amp;Durée de conservation</source>
        <translation>&amp;Durée de conservation</translation>
    </message>
    <message>
        <source>Quand un oui compte</source>
        <translation>Quand un oui compte</translation>
    </message>
    <message>
        <source>Finalité « {name} » enregistrée.</source>
        <translation>Finalité « {name} » enregistrée.</translation>
    </message>
    <message>
        <source>Cette durée n'est pas celle que Conservation applique aux clients et prospects : la mention ne pourra pas être publiée.</source>
        <translation>Cette durée n’est pas celle que Conservation applique aux clients et prospects : la mention ne pourra pas être publiée.</translation>
    </message>
</context>
<context>
    <name>PurposePage</name>
    <message>
        <source>À quoi sert ce message ?</source>
        <translation>À quoi sert ce message ?</translation>
    </message>
    <message>
        <source>Sa nature et sa finalité décident qui a le droit de le recevoir.</source>
        <translation>Sa nature et sa finalité décident qui a le droit de le recevoir.</translation>
    </message>
    <message>
        <source>Nom de l'envoi</source>
        <translation>Nom de l’envoi</translation>
    </message>
    <message>
        <source>Par exemple : Lettre de décembre</source>
        <translation>Par exemple : Lettre de décembre</translation>
    </message>
    <message>
        <source>Nature du message</source>
        <translation>Nature du message</translation>
    </message>
    <message>
        <source>Finalité</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>&amp;Nom de l'envoi *</source>
        <translation>&amp;Nom de l’envoi *</translation>
    </message>
    <message>
        <source>Nat&amp;ure du message</source>
        <translation>Nat&amp;ure du message</translation>
    </message>
    <message>
        <source>&amp;Finalité *</source>
        <translation>&amp;Finalité *</translation>
    </message>
    <message>
        <source>à choisir</source>
        <translation>à choisir</translation>
    </message>
    <message>
        <source>Aucune finalité ne convient à ce genre de message. Créez-la d'abord avec la personne responsable.</source>
        <translation>Aucune finalité ne convient à ce genre de message. Créez-la d’abord avec la personne responsable.</translation>
    </message>
    <message>
        <source>Offre, nouveauté, lettre d'information, vœux avec une offre. Seules les personnes qui l'acceptent le reçoivent.</source>
        <translation>Offre, nouveauté, lettre d’information, vœux avec une offre. Seules les personnes qui l’acceptent le reçoivent.</translation>
    </message>
    <message>
        <source>Proposer de renouveler est commercial. L'information légale de reconduction a sa propre lettre, sous « Reconductions ».</source>
        <translation>Proposer de renouveler est commercial. L’information légale de reconduction a sa propre lettre, sous « Reconductions ».</translation>
    </message>
    <message>
        <source>Rendez-vous, livraison, facture, changement d'horaires. Sans promotion, il part à toutes les personnes concernées.</source>
        <translation>Rendez-vous, livraison, facture, changement d’horaires. Sans promotion, il part à toutes les personnes concernées.</translation>
    </message>
    <message>
        <source>Ce que la loi vous oblige à dire. Il part quelles que soient les préférences.</source>
        <translation>Ce que la loi vous oblige à dire. Il part quelles que soient les préférences.</translation>
    </message>
</context>
<context>
    <name>PurposesView</name>
    <message>
        <source>Finalités</source>
        <translation>Finalités</translation>
    </message>
    <message>
        <source>{name} (fermée)</source>
        <translation>{name} (fermée)</translation>
    </message>
    <message>
        <source>Montrer les finalités fer&amp;mées</source>
        <translation>Montrer les finalités fer&amp;mées</translation>
    </message>
    <message>
        <source>Nouvelle &amp;finalité…</source>
        <translation>Nouvelle &amp;finalité…</translation>
    </message>
    <message>
        <source>Mo&amp;difier…</source>
        <translation>Mo&amp;difier…</translation>
    </message>
    <message>
        <source>Fe&amp;rmer la finalité</source>
        <translation>Fe&amp;rmer la finalité</translation>
    </message>
    <message>
        <source>Rou&amp;vrir la finalité</source>
        <translation>Rou&amp;vrir la finalité</translation>
    </message>
    <message>
        <source>Mode {mode}. {explained}</source>
        <translation>Mode {mode}. {explained}</translation>
    </message>
    <message>
        <source>à préciser</source>
        <translation>à préciser</translation>
    </message>
    <message>
        <source>Base légale : {basis}.</source>
        <translation>Base légale : {basis}.</translation>
    </message>
    <message>
        <source>Intérêt poursuivi : {text}</source>
        <translation>Intérêt poursuivi : {text}</translation>
    </message>
    <message>
        <source>Nature : {kind}.</source>
        <translation>Nature : {kind}.</translation>
    </message>
    <message>
        <source>Canaux : {text}.</source>
        <translation>Canaux : {text}.</translation>
    </message>
    <message>
        <source>Prestataire qui appelle : {text}.</source>
        <translation>Prestataire qui appelle : {text}.</translation>
    </message>
    <message>
        <source>Produits ou services : {text}.</source>
        <translation>Produits ou services : {text}.</translation>
    </message>
    <message>
        <source>Destinataires : {who}</source>
        <translation>Destinataires : {who}</translation>
    </message>
    <message>
        <source>Durée : {how_long}</source>
        <translation>Durée : {how_long}</translation>
    </message>
    <message>
        <source>Finalité « {name} » fermée : elle ne sert plus. Ses preuves restent.</source>
        <translation>Finalité « {name} » fermée : elle ne sert plus. Ses preuves restent.</translation>
    </message>
    <message>
        <source>Finalité « {name} » rouverte.</source>
        <translation>Finalité « {name} » rouverte.</translation>
    </message>
</context>
<context>
    <name>PutBackDialog</name>
    <message>
        <source>Reprendre le coffre d'une sauvegarde</source>
        <translation>Reprendre le coffre d’une sauvegarde</translation>
    </message>
    <message>
        <source>Mot de passe du coffre</source>
        <translation>Mot de passe du coffre</translation>
    </message>
    <message>
        <source>&amp;Mot de passe du coffre</source>
        <translation>&amp;Mot de passe du coffre</translation>
    </message>
    <message>
        <source>&amp;Reprendre le coffre</source>
        <translation>&amp;Reprendre le coffre</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Aparté cherche, de la plus récente à la plus ancienne, une sauvegarde dont le coffre est sain.</source>
        <translation>Aparté cherche, de la plus récente à la plus ancienne, une sauvegarde dont le coffre est sain.</translation>
    </message>
    <message>
        <source>Vos contacts ne sont pas touchés, et le fichier abîmé est gardé à part, dans le dossier des sauvegardes.</source>
        <translation>Vos contacts ne sont pas touchés, et le fichier abîmé est gardé à part, dans le dossier des sauvegardes.</translation>
    </message>
    <message>
        <source>Les archives rangées au coffre depuis cette sauvegarde n'y seront pas : le coffre les comptera à sa prochaine ouverture. Branchez d'abord le disque ou la clé de vos autres sauvegardes.</source>
        <translation>Les archives rangées au coffre depuis cette sauvegarde n’y seront pas : le coffre les comptera à sa prochaine ouverture. Branchez d’abord le disque ou la clé de vos autres sauvegardes.</translation>
    </message>
    <message>
        <source>Lecture des sauvegardes…</source>
        <translation>Lecture des sauvegardes…</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Le coffre est repris de la sauvegarde du {when}. Ouvrez-le avec son mot de passe.</source>
        <translation>Le coffre est repris de la sauvegarde du {when}. Ouvrez-le avec son mot de passe.</translation>
    </message>
    <message>
        <source>Le coffre est repris de la sauvegarde du {when}. Le fichier abîmé est dans « {folder} », pour trente jours.</source>
        <translation>Le coffre est repris de la sauvegarde du {when}. Le fichier abîmé est dans « {folder} », pour trente jours.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Je ne sais pas encore</source>
        <translation>Je ne sais pas encore</translation>
    </message>
</context>
<context>
    <name>ReasonList</name>
    <message>
        <source>Archives par raison</source>
        <translation>Archives par raison</translation>
    </message>
    <message>
        <source>Toutes les raisons</source>
        <translation>Toutes les raisons</translation>
    </message>
    <message>
        <source>aucune archive</source>
        <translation>aucune archive</translation>
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
        <translation>{count} cette année</translation>
    </message>
    <message>
        <source>prochaine fin {day}</source>
        <translation>prochaine fin {day}</translation>
    </message>
</context>
<context>
    <name>RecapPage</name>
    <message>
        <source>Tout est prêt</source>
        <translation>Tout est prêt</translation>
    </message>
    <message>
        <source>Aparté n'envoie rien lui-même : il prépare un fichier, daté, que vous utilisez.</source>
        <translation>Aparté n’envoie rien lui-même : il prépare un fichier, daté, que vous utilisez.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Finalité</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Destinataires</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>À utiliser jusqu'au</source>
        <translation>À utiliser jusqu’au</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Exporter les destinataires…</source>
        <translation>&amp;Exporter les destinataires…</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Message du premier destinataire</source>
        <translation>Message du premier destinataire</translation>
    </message>
    <message>
        <source>Ce que lira la première personne</source>
        <translation>Ce que lira la première personne</translation>
    </message>
    <message>
        <source>{count} personne</source>
        <translation>{count} personne</translation>
    </message>
    <message>
        <source>{count} personnes</source>
        <translation>{count} personnes</translation>
    </message>
    <message>
        <source>{count} écartée</source>
        <translation>{count} écartée</translation>
    </message>
    <message>
        <source>{count} écartées</source>
        <translation>{count} écartées</translation>
    </message>
    <message>
        <source>{count} personne doit lire une mention avec ce courrier : elle est dans le classeur Excel.</source>
        <translation>{count} personne doit lire une mention avec ce courrier : elle est dans le classeur Excel.</translation>
    </message>
    <message>
        <source>{count} personnes doivent lire une mention avec ce courrier : elle est dans le classeur Excel.</source>
        <translation>{count} personnes doivent lire une mention avec ce courrier : elle est dans le classeur Excel.</translation>
    </message>
    <message>
        <source>Préparation du fichier…</source>
        <translation>Préparation du fichier…</translation>
    </message>
    <message>
        <source>Un brouillon par personne : ouvrez-le dans votre messagerie, puis envoyez-le.</source>
        <translation>Un brouillon par personne : ouvrez-le dans votre messagerie, puis envoyez-le.</translation>
    </message>
    <message>
        <source>Ce fichier n'est pas chiffré : gardez-le sur cet ordinateur et supprimez-le après l'envoi.</source>
        <translation>Ce fichier n’est pas chiffré : gardez-le sur cet ordinateur et supprimez-le après l’envoi.</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Remettre le reçu</source>
        <translation>Remettre le reçu</translation>
    </message>
    <message>
        <source>Le reçu dit ce que la personne a accepté ou refusé, et comment revenir dessus.</source>
        <translation>Le reçu dit ce que la personne a accepté ou refusé, et comment revenir dessus.</translation>
    </message>
    <message>
        <source>Langue du reçu</source>
        <translation>Langue du reçu</translation>
    </message>
    <message>
        <source>&amp;Ouvrir pour imprimer</source>
        <translation>&amp;Ouvrir pour imprimer</translation>
    </message>
    <message>
        <source>&amp;Préparer un e-mail</source>
        <translation>&amp;Préparer un e-mail</translation>
    </message>
    <message>
        <source>&amp;Enregistrer le PDF…</source>
        <translation>&amp;Enregistrer le PDF…</translation>
    </message>
    <message>
        <source>Le reçu est ouvert : imprimez-le et remettez-le.</source>
        <translation>Le reçu est ouvert : imprimez-le et remettez-le.</translation>
    </message>
    <message>
        <source>Le brouillon est prêt dans votre messagerie : relisez-le, puis envoyez-le.</source>
        <translation>Le brouillon est prêt dans votre messagerie : relisez-le, puis envoyez-le.</translation>
    </message>
    <message>
        <source>Reçu enregistré.</source>
        <translation>Reçu enregistré.</translation>
    </message>
</context>
<context>
    <name>RecipientsDialog</name>
    <message>
        <source>Destinataires</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>&amp;Ne plus la contacter (opposition)</source>
        <translation>&amp;Ne plus la contacter (opposition)</translation>
    </message>
    <message>
        <source>Son message est &amp;revenu</source>
        <translation>Son message est &amp;revenu</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Opposition enregistrée : elle vaut tout de suite.</source>
        <translation>Opposition enregistrée : elle vaut tout de suite.</translation>
    </message>
    <message>
        <source>Retour noté.</source>
        <translation>Retour noté.</translation>
    </message>
    <message>
        <source>Destinataires à informer</source>
        <translation>Destinataires à informer</translation>
    </message>
    <message>
        <source>Ceux à qui ces données ont été transmises doivent apprendre la rectification, l'effacement ou la limitation.</source>
        <translation>Ceux à qui ces données ont été transmises doivent apprendre la rectification, l’effacement ou la limitation.</translation>
    </message>
    <message>
        <source>Destinataire</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Comment le joindre</source>
        <translation>Comment le joindre</translation>
    </message>
    <message>
        <source>État</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Aucune transmission n'est inscrite pour cette personne.</source>
        <translation>Aucune transmission n’est inscrite pour cette personne.</translation>
    </message>
    <message>
        <source>&amp;Autre destinataire</source>
        <translation>&amp;Autre destinataire</translation>
    </message>
    <message>
        <source>A&amp;jouter</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>É&amp;crire au destinataire…</source>
        <translation>É&amp;crire au destinataire…</translation>
    </message>
    <message>
        <source>&amp;Impossible de l'informer…</source>
        <translation>&amp;Impossible de l’informer…</translation>
    </message>
    <message>
        <source>informé le {day}</source>
        <translation>informé le {day}</translation>
    </message>
    <message>
        <source>à informer</source>
        <translation>à informer</translation>
    </message>
    <message>
        <source>Destinataire ajouté.</source>
        <translation>Destinataire ajouté.</translation>
    </message>
    <message>
        <source>Destinataire informé.</source>
        <translation>Destinataire informé.</translation>
    </message>
    <message>
        <source>Impossible de l'informer</source>
        <translation>Impossible de l’informer</translation>
    </message>
    <message>
        <source>Pourquoi est-ce impossible, ou hors de proportion ?</source>
        <translation>Pourquoi est-ce impossible, ou hors de proportion ?</translation>
    </message>
    <message>
        <source>Noter</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Raison notée.</source>
        <translation>Raison notée.</translation>
    </message>
    <message>
        <source>Comm&amp;ent le joindre</source>
        <translation>Comm&amp;ent le joindre</translation>
    </message>
    <message>
        <source>Informé aujourd'&amp;hui</source>
        <translation>Informé aujourd'&amp;hui</translation>
    </message>
</context>
<context>
    <name>RecipientsModel</name>
    <message>
        <source>Personne</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Pourquoi c'était permis</source>
        <translation>Pourquoi c’était permis</translation>
    </message>
    <message>
        <source>Depuis</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>ne plus contacter</source>
        <translation>ne plus contacter</translation>
    </message>
</context>
<context>
    <name>RectifyDialog</name>
    <message>
        <source>Rectifier à la demande de la personne</source>
        <translation>Rectifier à la demande de la personne</translation>
    </message>
    <message>
        <source>Ce qui est demandé : {asked}</source>
        <translation>Ce qui est demandé : {asked}</translation>
    </message>
    <message>
        <source>L'avant et l'après de chaque champ sont gardés avec la demande. Les échanges ne changent pas.</source>
        <translation>L’avant et l’après de chaque champ sont gardés avec la demande. Les échanges ne changent pas.</translation>
    </message>
    <message>
        <source>&amp;Rectifier</source>
        <translation>&amp;Rectifier</translation>
    </message>
    <message>
        <source>Données rectifiées. Il reste à répondre à la personne.</source>
        <translation>Données rectifiées. Il reste à répondre à la personne.</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>Fiches : {count}. À compléter : {incomplete}. À relire : {due}.</source>
        <translation>Fiches : {count}. À compléter : {incomplete}. À relire : {due}.</translation>
    </message>
    <message>
        <source>Montrer les fiches arc&amp;hivées</source>
        <translation>Montrer les fiches arc&amp;hivées</translation>
    </message>
    <message>
        <source>Fiches du registre</source>
        <translation>Fiches du registre</translation>
    </message>
    <message>
        <source>A&amp;jouter une fiche</source>
        <translation>A&amp;jouter une fiche</translation>
    </message>
    <message>
        <source>E&amp;xporter le registre</source>
        <translation>E&amp;xporter le registre</translation>
    </message>
    <message>
        <source>&amp;Compléter…</source>
        <translation>&amp;Compléter…</translation>
    </message>
    <message>
        <source>Mo&amp;difier…</source>
        <translation>Mo&amp;difier…</translation>
    </message>
    <message>
        <source>Rel&amp;ue aujourd'hui</source>
        <translation>Rel&amp;ue aujourd’hui</translation>
    </message>
    <message>
        <source>Archi&amp;ver</source>
        <translation>Archi&amp;ver</translation>
    </message>
    <message>
        <source>&amp;Reprendre</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Versio&amp;ns…</source>
        <translation>Versio&amp;ns…</translation>
    </message>
    <message>
        <source>Ce que dit la fiche</source>
        <translation>Ce que dit la fiche</translation>
    </message>
    <message>
        <source>Fiche incomplète : {gaps}.</source>
        <translation>Fiche incomplète : {gaps}.</translation>
    </message>
    <message>
        <source>Créée le {created}. Dernière mise à jour le {updated}. {reviewed} À relire le {due}.</source>
        <translation>Créée le {created}. Dernière mise à jour le {updated}. {reviewed} À relire le {due}.</translation>
    </message>
    <message>
        <source>Relue le {day}.</source>
        <translation>Relue le {day}.</translation>
    </message>
    <message>
        <source>Jamais relue.</source>
        <translation>Jamais relue.</translation>
    </message>
    <message>
        <source>Fiche « {name} » ajoutée au registre.</source>
        <translation>Fiche « {name} » ajoutée au registre.</translation>
    </message>
    <message>
        <source>Fiche « {name} » enregistrée ; ce qu'elle disait avant reste dans ses versions.</source>
        <translation>Fiche « {name} » enregistrée ; ce qu’elle disait avant reste dans ses versions.</translation>
    </message>
    <message>
        <source>Fiche « {name} » relue : prochaine relecture dans un an.</source>
        <translation>Fiche « {name} » relue : prochaine relecture dans un an.</translation>
    </message>
    <message>
        <source>Fiche « {name} » archivée : elle reste au registre.</source>
        <translation>Fiche « {name} » archivée : elle reste au registre.</translation>
    </message>
    <message>
        <source>Fiche « {name} » reprise.</source>
        <translation>Fiche « {name} » reprise.</translation>
    </message>
    <message>
        <source>Enregistrer le registre</source>
        <translation>Enregistrer le registre</translation>
    </message>
    <message>
        <source>Registre enregistré dans {file}.</source>
        <translation>Registre enregistré dans {file}.</translation>
    </message>
</context>
<context>
    <name>RenewalFields</name>
    <message>
        <source>Se reconduit &amp;tacitement</source>
        <translation>Se reconduit &amp;tacitement</translation>
    </message>
    <message>
        <source>Dernier jour pour refuser</source>
        <translation>Dernier jour pour refuser</translation>
    </message>
    <message>
        <source>Dernier &amp;jour pour refuser</source>
        <translation>Dernier &amp;jour pour refuser</translation>
    </message>
</context>
<context>
    <name>RenewalsModel</name>
    <message>
        <source>Personne</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Contrat</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Peut refuser jusqu'au</source>
        <translation>Peut refuser jusqu’au</translation>
    </message>
    <message>
        <source>À informer jusqu'au</source>
        <translation>À informer jusqu’au</translation>
    </message>
    <message>
        <source>État</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>RenewalsView</name>
    <message>
        <source>Information de reconduction prête dans {file}. Envoyez-la sans attendre.</source>
        <translation>Information de reconduction prête dans {file}. Envoyez-la sans attendre.</translation>
    </message>
    <message>
        <source>Reconductions</source>
        <translation>Reconductions</translation>
    </message>
    <message>
        <source>Envoyer par</source>
        <translation>Envoyer par</translation>
    </message>
    <message>
        <source>&amp;Préparer l'information…</source>
        <translation>&amp;Préparer l’information…</translation>
    </message>
    <message>
        <source>Information de reconduction tacite</source>
        <translation>Information de reconduction tacite</translation>
    </message>
    <message>
        <source>Aucune information de reconduction à envoyer. Notez sur la fiche d'une personne les contrats qui se reconduisent d'eux-mêmes : Aparté vous les rappelle trois mois avant.</source>
        <translation>Aucune information de reconduction à envoyer. Notez sur la fiche d’une personne les contrats qui se reconduisent d’eux-mêmes : Aparté vous les rappelle trois mois avant.</translation>
    </message>
    <message>
        <source>La loi demande cette information au plus tard le {day}, même à qui refuse vos messages.</source>
        <translation>La loi demande cette information au plus tard le {day}, même à qui refuse vos messages.</translation>
    </message>
    <message>
        <source>Le délai est passé depuis le {day}. Envoyez-la quand même : la personne pourra partir à tout moment.</source>
        <translation>Le délai est passé depuis le {day}. Envoyez-la quand même : la personne pourra partir à tout moment.</translation>
    </message>
    <message>
        <source>La date de refus est passée. La personne peut mettre fin au contrat gratuitement, à tout moment.</source>
        <translation>La date de refus est passée. La personne peut mettre fin au contrat gratuitement, à tout moment.</translation>
    </message>
    <message>
        <source>Il manque une adresse sur sa fiche.</source>
        <translation>Il manque une adresse sur sa fiche.</translation>
    </message>
    <message>
        <source>Brouillon (*.eml)</source>
        <translation>Brouillon (*.eml)</translation>
    </message>
    <message>
        <source>Où ranger la lettre</source>
        <translation>Où ranger la lettre</translation>
    </message>
</context>
<context>
    <name>ReplyDialog</name>
    <message>
        <source>Réponse à une demande de confirmation</source>
        <translation>Réponse à une demande de confirmation</translation>
    </message>
    <message>
        <source>Ce que la personne écrit</source>
        <translation>Ce que la personne écrit</translation>
    </message>
    <message>
        <source>(rien, hors de notre message cité)</source>
        <translation>(rien, hors de notre message cité)</translation>
    </message>
    <message>
        <source>Elle semble dire non. Si elle ne veut plus rien recevoir, enregistrez-le sur sa fiche.</source>
        <translation>Elle semble dire non. Si elle ne veut plus rien recevoir, enregistrez-le sur sa fiche.</translation>
    </message>
    <message>
        <source>Personne</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Adresse interrogée</source>
        <translation>Adresse interrogée</translation>
    </message>
    <message>
        <source>Réponse venue de</source>
        <translation>Réponse venue de</translation>
    </message>
    <message>
        <source>adresse illisible</source>
        <translation>adresse illisible</translation>
    </message>
    <message>
        <source>Datée du</source>
        <translation>Datée du</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Ce qui attend</source>
        <translation>Ce qui attend</translation>
    </message>
    <message>
        <source>&amp;Fermer sans rien noter</source>
        <translation>&amp;Fermer sans rien noter</translation>
    </message>
    <message>
        <source>Noter son &amp;refus</source>
        <translation>Noter son &amp;refus</translation>
    </message>
    <message>
        <source>&amp;Confirmer son accord</source>
        <translation>&amp;Confirmer son accord</translation>
    </message>
    <message>
        <source>&amp;Confirmer, j'ai vérifié</source>
        <translation>&amp;Confirmer, j’ai vérifié</translation>
    </message>
    <message>
        <source>Accord de {name} confirmé, sa réponse est gardée comme preuve.</source>
        <translation>Accord de {name} confirmé, sa réponse est gardée comme preuve.</translation>
    </message>
    <message>
        <source>Refus de {name} enregistré, sa réponse est gardée comme preuve.</source>
        <translation>Refus de {name} enregistré, sa réponse est gardée comme preuve.</translation>
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
        <translation>Mots trouvés</translation>
    </message>
    <message>
        <source>À faire</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>écrire autrement</source>
        <translation>écrire autrement</translation>
    </message>
    <message>
        <source>vérifier</source>
        <translation>vérifier</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Le compte rendu</source>
        <translation>Le compte rendu</translation>
    </message>
    <message>
        <source>Chaque ligne du fichier est comptée ici.</source>
        <translation>Chaque ligne du fichier est comptée ici.</translation>
    </message>
    <message>
        <source>{count} contact importé.</source>
        <translation>{count} contact importé.</translation>
    </message>
    <message>
        <source>{count} contacts importés.</source>
        <translation>{count} contacts importés.</translation>
    </message>
    <message>
        <source>&amp;Exporter les lignes à corriger…</source>
        <translation>&amp;Exporter les lignes à corriger…</translation>
    </message>
    <message>
        <source>&amp;Annuler cet import</source>
        <translation>&amp;Annuler cet import</translation>
    </message>
    <message>
        <source>Nouveaux contacts</source>
        <translation>Nouveaux contacts</translation>
    </message>
    <message>
        <source>Contacts complétés</source>
        <translation>Contacts complétés</translation>
    </message>
    <message>
        <source>Déjà connus, laissés tels quels</source>
        <translation>Déjà connus, laissés tels quels</translation>
    </message>
    <message>
        <source>Lignes à corriger, non importées</source>
        <translation>Lignes à corriger, non importées</translation>
    </message>
    <message>
        <source>Sur la liste repoussoir, non importés</source>
        <translation>Sur la liste repoussoir, non importés</translation>
    </message>
    <message>
        <source>Lignes vides</source>
        <translation>Lignes vides</translation>
    </message>
    <message>
        <source>À faire : informer ces personnes au plus tard le {day} (RGPD, art. 14).</source>
        <translation>À faire : informer ces personnes au plus tard le {day} (RGPD, art. 14).</translation>
    </message>
    <message>
        <source>Réponses du site enregistrées avec leur preuve : {count}.</source>
        <translation>Réponses du site enregistrées avec leur preuve : {count}.</translation>
    </message>
    <message>
        <source>Cellules écartées : {count}. Elles contenaient ce qu'aucune fiche ne doit contenir (santé, opinions, injures, numéro de Sécurité sociale, RIB ou carte) ; le reste de la ligne est importé.</source>
        <translation>Cellules écartées : {count}. Elles contenaient ce qu’aucune fiche ne doit contenir (santé, opinions, injures, numéro de Sécurité sociale, RIB ou carte) ; le reste de la ligne est importé.</translation>
    </message>
    <message>
        <source>Consentement non établi : {count}. Joignez la preuve dans la fiche de ces personnes avant de leur écrire.</source>
        <translation>Consentement non établi : {count}. Joignez la preuve dans la fiche de ces personnes avant de leur écrire.</translation>
    </message>
    <message>
        <source>Durée de conservation déjà dépassée : {count}. Décidez de la suite dans Conservation.</source>
        <translation>Durée de conservation déjà dépassée : {count}. Décidez de la suite dans Conservation.</translation>
    </message>
    <message>
        <source>Enregistrer les lignes à corriger</source>
        <translation>Enregistrer les lignes à corriger</translation>
    </message>
    <message>
        <source>Classeur Excel (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>lignes à corriger.xlsx</source>
        <translation>lignes à corriger.xlsx</translation>
    </message>
    <message>
        <source>{count} ligne enregistrée</source>
        <translation>{count} ligne enregistrée</translation>
    </message>
    <message>
        <source>{count} lignes enregistrées</source>
        <translation>{count} lignes enregistrées</translation>
    </message>
    <message>
        <source>{saved} dans {file}. Corrigez, puis importez ce fichier.</source>
        <translation>{saved} dans {file}. Corrigez, puis importez ce fichier.</translation>
    </message>
    <message>
        <source>Import annulé.</source>
        <translation>Import annulé.</translation>
    </message>
    <message>
        <source>Enregistrer le compte &amp;rendu…</source>
        <translation>Enregistrer le compte &amp;rendu…</translation>
    </message>
    <message>
        <source>Contacts mis à jour</source>
        <translation>Contacts mis à jour</translation>
    </message>
    <message>
        <source>Refus enregistrés : {count}. Ces personnes ne figureront plus dans aucun envoi, et l'annulation de l'import ne lève pas leur refus.</source>
        <translation>Refus enregistrés : {count}. Ces personnes ne figureront plus dans aucun envoi, et l’annulation de l’import ne lève pas leur refus.</translation>
    </message>
</context>
<context>
    <name>RequestActs</name>
    <message>
        <source>Identité établie ; le document a été supprimé.</source>
        <translation>Identité établie ; le document a été supprimé.</translation>
    </message>
    <message>
        <source>Identité établie.</source>
        <translation>Identité établie.</translation>
    </message>
    <message>
        <source>Document gardé jusqu'à ce que l'identité soit établie.</source>
        <translation>Document gardé jusqu’à ce que l’identité soit établie.</translation>
    </message>
    <message>
        <source>Lettre</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Dossier de preuve</source>
        <translation>Dossier de preuve</translation>
    </message>
    <message>
        <source>Certificat enregistré : {file}</source>
        <translation>Certificat enregistré : {file}</translation>
    </message>
    <message>
        <source>Demande n° {number} close.</source>
        <translation>Demande n° {number} close.</translation>
    </message>
    <message>
        <source>Frais abandonnés.</source>
        <translation>Frais abandonnés.</translation>
    </message>
    <message>
        <source>Message reçu</source>
        <translation>Message reçu</translation>
    </message>
    <message>
        <source>Message collé</source>
        <translation>Message collé</translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <source>&amp;Répondre…</source>
        <translation>&amp;Répondre…</translation>
    </message>
    <message>
        <source>Écrire une &amp;lettre…</source>
        <translation>Écrire une &amp;lettre…</translation>
    </message>
    <message>
        <source>&amp;Identité</source>
        <translation>&amp;Identité</translation>
    </message>
    <message>
        <source>&amp;Prolonger…</source>
        <translation>&amp;Prolonger…</translation>
    </message>
    <message>
        <source>&amp;Clore…</source>
        <translation>&amp;Clore…</translation>
    </message>
    <message>
        <source>Autres actes</source>
        <translation>Autres actes</translation>
    </message>
    <message>
        <source>Étapes</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Un doute…</source>
        <translation>Un doute…</translation>
    </message>
    <message>
        <source>Joindre le document reçu…</source>
        <translation>Joindre le document reçu…</translation>
    </message>
    <message>
        <source>Demande n° {number} : {kind}, reçue {channel} le {day}</source>
        <translation>Demande n° {number} : {kind}, reçue {channel} le {day}</translation>
    </message>
    <message>
        <source>{status} le {day}</source>
        <translation>{status} le {day}</translation>
    </message>
    <message>
        <source>Identité : {text}</source>
        <translation>Identité : {text}</translation>
    </message>
    <message>
        <source>Doute : {text}</source>
        <translation>Doute : {text}</translation>
    </message>
    <message>
        <source>Sans les jours de doute, le délai irait au {text}.</source>
        <translation>Sans les jours de doute, le délai irait au {text}.</translation>
    </message>
    <message>
        <source>Demandée par {text}</source>
        <translation>Demandée par {text}</translation>
    </message>
    <message>
        <source>Motif : {text}</source>
        <translation>Motif : {text}</translation>
    </message>
    <message>
        <source>Demandé : {text}</source>
        <translation>Demandé : {text}</translation>
    </message>
    <message>
        <source>Prolongée : {text}</source>
        <translation>Prolongée : {text}</translation>
    </message>
    <message>
        <source>Décision : {text}</source>
        <translation>Décision : {text}</translation>
    </message>
    <message>
        <source>Frais demandés : {text}</source>
        <translation>Frais demandés : {text}</translation>
    </message>
    <message>
        <source>Document d'identité gardé jusqu'à ce que l'identité soit établie.</source>
        <translation>Document d’identité gardé jusqu’à ce que l’identité soit établie.</translation>
    </message>
    <message>
        <source>Ouvrir la fiche</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Lire le message reçu…</source>
        <translation>Lire le message reçu…</translation>
    </message>
    <message>
        <source>Voir la demande n° {number} du même message</source>
        <translation>Voir la demande n° {number} du même message</translation>
    </message>
    <message>
        <source>Destinataires à informer…</source>
        <translation>Destinataires à informer…</translation>
    </message>
    <message>
        <source>Chercher dans le coffre…</source>
        <translation>Chercher dans le coffre…</translation>
    </message>
    <message>
        <source>Demander des frais…</source>
        <translation>Demander des frais…</translation>
    </message>
    <message>
        <source>Renoncer aux frais</source>
        <translation>Renoncer aux frais</translation>
    </message>
    <message>
        <source>Dossier de preuve…</source>
        <translation>Dossier de preuve…</translation>
    </message>
    <message>
        <source>Certificat d'effacement…</source>
        <translation>Certificat d’effacement…</translation>
    </message>
    <message>
        <source>Noter l'envoi : {kind}…</source>
        <translation>Noter l’envoi : {kind}…</translation>
    </message>
    <message>
        <source>Revoir la lettre : {kind}…</source>
        <translation>Revoir la lettre : {kind}…</translation>
    </message>
</context>
<context>
    <name>RequesterChooser</name>
    <message>
        <source>Une a&amp;utre personne du fichier</source>
        <translation>Une a&amp;utre personne du fichier</translation>
    </message>
    <message>
        <source>&amp;Quelqu'un qui n'est pas du fichier</source>
        <translation>&amp;Quelqu’un qui n’est pas du fichier</translation>
    </message>
    <message>
        <source>Nom de la personne</source>
        <translation>Nom de la personne</translation>
    </message>
    <message>
        <source>Son nom, ou son adresse si elle ne le dit pas</source>
        <translation>Son nom, ou son adresse si elle ne le dit pas</translation>
    </message>
    <message>
        <source>Nom de l'héritier</source>
        <translation>Nom de l’héritier</translation>
    </message>
    <message>
        <source>Motif de l'héritier</source>
        <translation>Motif de l’héritier</translation>
    </message>
    <message>
        <source>Cette personne est décédée : un héritier agit pour elle.</source>
        <translation>Cette personne est décédée : un héritier agit pour elle.</translation>
    </message>
</context>
<context>
    <name>RequestsModel</name>
    <message>
        <source>Personne</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Droit</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Reçue le</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Étape</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Délai</source>
        <translation>Délai</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Demandes montrées</source>
        <translation>Demandes montrées</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>toutes</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Demandes</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Aucune demande n'attend. Quand une personne demande ses données ou leur effacement, inscrivez-le ici : le délai se compte tout seul.</source>
        <translation>Aucune demande n’attend. Quand une personne demande ses données ou leur effacement, inscrivez-le ici : le délai se compte tout seul.</translation>
    </message>
    <message>
        <source>Nouvelle &amp;demande…</source>
        <translation>Nouvelle &amp;demande…</translation>
    </message>
    <message>
        <source>Montrer</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Un fichier .ics, à ouvrir dans votre agenda : il ne nomme personne</source>
        <translation>Un fichier .ics, à ouvrir dans votre agenda : il ne nomme personne</translation>
    </message>
    <message>
        <source>Lire un &amp;message…</source>
        <translation>Lire un &amp;message…</translation>
    </message>
    <message>
        <source>&amp;Nouvelle demande…</source>
        <translation>&amp;Nouvelle demande…</translation>
    </message>
    <message>
        <source>Échéances enregistrées : {file}</source>
        <translation>Échéances enregistrées : {file}</translation>
    </message>
    <message>
        <source>Échéances en a&amp;genda…</source>
        <translation>Échéances en a&amp;genda…</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restaurer {name} dans les contacts</source>
        <translation>Restaurer {name} dans les contacts</translation>
    </message>
    <message>
        <source>&amp;Restaurer la personne</source>
        <translation>&amp;Restaurer la personne</translation>
    </message>
    <message>
        <source>Une nouvelle fiche est créée avec l'identité et les coordonnées de l'archive du {day}.</source>
        <translation>Une nouvelle fiche est créée avec l’identité et les coordonnées de l’archive du {day}.</translation>
    </message>
    <message>
        <source>La personne n'est pas plus sollicitée qu'avant : ses refus, retraits et oppositions restent en vigueur, ses accords d'autrefois ne valent plus et se redemandent, et la fiche ne sert qu'à la finalité choisie.</source>
        <translation>La personne n’est pas plus sollicitée qu’avant : ses refus, retraits et oppositions restent en vigueur, ses accords d’autrefois ne valent plus et se redemandent, et la fiche ne sert qu’à la finalité choisie.</translation>
    </message>
    <message>
        <source>Elle est à informer de nouveau. L'archive reste au coffre jusqu'à sa date de fin.</source>
        <translation>Elle est à informer de nouveau. L’archive reste au coffre jusqu’à sa date de fin.</translation>
    </message>
    <message>
        <source>à choisir</source>
        <translation>à choisir</translation>
    </message>
    <message>
        <source>Finalité</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Base légale</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Raison écrite</source>
        <translation>Raison écrite</translation>
    </message>
    <message>
        <source>ce que dit l'archive</source>
        <translation>ce que dit l’archive</translation>
    </message>
    <message>
        <source>ce que la personne vient de faire</source>
        <translation>ce que la personne vient de faire</translation>
    </message>
    <message>
        <source>un contrat en cours</source>
        <translation>un contrat en cours</translation>
    </message>
    <message>
        <source>Durée comptée depuis</source>
        <translation>Durée comptée depuis</translation>
    </message>
    <message>
        <source>Acte de la personne</source>
        <translation>Acte de la personne</translation>
    </message>
    <message>
        <source>Contrat</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Jour de l'acte ou début du contrat</source>
        <translation>Jour de l’acte ou début du contrat</translation>
    </message>
    <message>
        <source>&amp;Finalité</source>
        <translation>&amp;Finalité</translation>
    </message>
    <message>
        <source>&amp;Base légale</source>
        <translation>&amp;Base légale</translation>
    </message>
    <message>
        <source>&amp;Motif</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Raison &amp;écrite</source>
        <translation>Raison &amp;écrite</translation>
    </message>
    <message>
        <source>&amp;Durée comptée depuis</source>
        <translation>&amp;Durée comptée depuis</translation>
    </message>
    <message>
        <source>A&amp;cte de la personne</source>
        <translation>A&amp;cte de la personne</translation>
    </message>
    <message>
        <source>C&amp;ontrat</source>
        <translation>C&amp;ontrat</translation>
    </message>
    <message>
        <source>&amp;Jour</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>La fiche sera gardée tant que le contrat court.</source>
        <translation>La fiche sera gardée tant que le contrat court.</translation>
    </message>
    <message>
        <source>La fiche sera gardée jusqu'au {day}, si la personne ne donne plus signe.</source>
        <translation>La fiche sera gardée jusqu’au {day}, si la personne ne donne plus signe.</translation>
    </message>
    <message>
        <source>{name} est de nouveau dans les contacts.</source>
        <translation>{name} est de nouveau dans les contacts.</translation>
    </message>
</context>
<context>
    <name>RestoreWizard</name>
    <message>
        <source>Reprendre une sauvegarde</source>
        <translation>Reprendre une sauvegarde</translation>
    </message>
    <message>
        <source>Avancement de la reprise</source>
        <translation>Avancement de la reprise</translation>
    </message>
    <message>
        <source>Reprendre cette sauvegarde</source>
        <translation>Reprendre cette sauvegarde</translation>
    </message>
    <message>
        <source>Ouvrir le carnet</source>
        <translation>Ouvrir le carnet</translation>
    </message>
</context>
<context>
    <name>RestrictDialog</name>
    <message>
        <source>Limiter le traitement</source>
        <translation>Limiter le traitement</translation>
    </message>
    <message>
        <source>La fiche sera seulement conservée : hors des listes, des envois et des recherches, visible des seules personnes qui répondent aux demandes. Elle le restera jusqu'à ce que vous leviez la limitation.</source>
        <translation>La fiche sera seulement conservée : hors des listes, des envois et des recherches, visible des seules personnes qui répondent aux demandes. Elle le restera jusqu’à ce que vous leviez la limitation.</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>&amp;Pourquoi</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>&amp;Limiter maintenant</source>
        <translation>&amp;Limiter maintenant</translation>
    </message>
    <message>
        <source>Traitement limité. Il reste à répondre à la personne.</source>
        <translation>Traitement limité. Il reste à répondre à la personne.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Voici ce qui sera réglé</source>
        <translation>Voici ce qui sera réglé</translation>
    </message>
    <message>
        <source>Rien n'est encore changé. Tout reste modifiable ensuite dans les réglages.</source>
        <translation>Rien n’est encore changé. Tout reste modifiable ensuite dans les réglages.</translation>
    </message>
    <message>
        <source>Rien à changer : vos réglages suivent déjà vos réponses.</source>
        <translation>Rien à changer : vos réglages suivent déjà vos réponses.</translation>
    </message>
    <message>
        <source>Aujourd'hui plus strict que vos réponses</source>
        <translation>Aujourd’hui plus strict que vos réponses</translation>
    </message>
    <message>
        <source>Rien de cela ne change, sauf ce que vous cochez.</source>
        <translation>Rien de cela ne change, sauf ce que vous cochez.</translation>
    </message>
    <message>
        <source>À savoir</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Changer aussi ce réglage</source>
        <translation>Changer aussi ce réglage</translation>
    </message>
    <message>
        <source>Changer aussi : {setting}</source>
        <translation>Changer aussi : {setting}</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Effacer &amp;ces {count} fiches échues…</source>
        <translation>Effacer &amp;ces {count} fiches échues…</translation>
    </message>
    <message>
        <source>Conservation</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>À traiter</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>{due} · {soon} dans 30 jours · {later} dans 90 jours · {waiting} en attente de réponse</source>
        <translation>{due} · {soon} dans 30 jours · {later} dans 90 jours · {waiting} en attente de réponse</translation>
    </message>
    <message>
        <source>{count} échu</source>
        <translation>{count} échu</translation>
    </message>
    <message>
        <source>{count} échus</source>
        <translation>{count} échus</translation>
    </message>
    <message>
        <source>L'année en image</source>
        <translation>L’année en image</translation>
    </message>
    <message>
        <source>Durées</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>Anonymisés</source>
        <translation>Anonymisés</translation>
    </message>
    <message>
        <source>Effacements annoncés</source>
        <translation>Effacements annoncés</translation>
    </message>
</context>
<context>
    <name>ReturnedFormDialog</name>
    <message>
        <source>Formulaire revenu</source>
        <translation>Formulaire revenu</translation>
    </message>
    <message>
        <source>Parent qui a signé avec la personne</source>
        <translation>Parent qui a signé avec la personne</translation>
    </message>
    <message>
        <source>&amp;Enregistrer ces réponses</source>
        <translation>&amp;Enregistrer ces réponses</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Lisez les cases cochées sur la page et reportez-les ici. Une case laissée vide n'est pas une réponse.</source>
        <translation>Lisez les cases cochées sur la page et reportez-les ici. Une case laissée vide n’est pas une réponse.</translation>
    </message>
    <message>
        <source>Voici ce que la personne a répondu dans le fichier. Vérifiez, puis enregistrez.</source>
        <translation>Voici ce que la personne a répondu dans le fichier. Vérifiez, puis enregistrez.</translation>
    </message>
    <message>
        <source>{count} réponse enregistrée pour {name}, avec le formulaire comme preuve.</source>
        <translation>{count} réponse enregistrée pour {name}, avec le formulaire comme preuve.</translation>
    </message>
    <message>
        <source>{count} réponses enregistrées pour {name}, avec le formulaire comme preuve.</source>
        <translation>{count} réponses enregistrées pour {name}, avec le formulaire comme preuve.</translation>
    </message>
    <message>
        <source>Première page du formulaire revenu</source>
        <translation>Première page du formulaire revenu</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>ReturnsDialog</name>
    <message>
        <source>Retours et refus</source>
        <translation>Retours et refus</translation>
    </message>
    <message>
        <source>Choisissez les messages revenus et les réponses (fichiers .eml), ou un tableau d'adresses (Excel ou CSV). Les demandes de désinscription sont reconnues et valent tout de suite.</source>
        <translation>Choisissez les messages revenus et les réponses (fichiers .eml), ou un tableau d’adresses (Excel ou CSV). Les demandes de désinscription sont reconnues et valent tout de suite.</translation>
    </message>
    <message>
        <source>Un tableau contient</source>
        <translation>Un tableau contient</translation>
    </message>
    <message>
        <source>des messages revenus</source>
        <translation>des messages revenus</translation>
    </message>
    <message>
        <source>des demandes de désinscription</source>
        <translation>des demandes de désinscription</translation>
    </message>
    <message>
        <source>&amp;Choisir les fichiers…</source>
        <translation>&amp;Choisir les fichiers…</translation>
    </message>
    <message>
        <source>Ces adresses n'existent plus :</source>
        <translation>Ces adresses n’existent plus :</translation>
    </message>
    <message>
        <source>Adresses qui n'existent plus</source>
        <translation>Adresses qui n’existent plus</translation>
    </message>
    <message>
        <source>&amp;Retirer les adresses cochées des fiches</source>
        <translation>&amp;Retirer les adresses cochées des fiches</translation>
    </message>
    <message>
        <source>&amp;Un tableau contient</source>
        <translation>&amp;Un tableau contient</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Messages revenus</source>
        <translation>Messages revenus</translation>
    </message>
    <message>
        <source>Retours (*.eml *.csv *.xlsx *.txt)</source>
        <translation>Retours (*.eml *.csv *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>{count} adresse inconnue</source>
        <translation>{count} adresse inconnue</translation>
    </message>
    <message>
        <source>{count} adresses inconnues</source>
        <translation>{count} adresses inconnues</translation>
    </message>
    <message>
        <source>{count} échec passager</source>
        <translation>{count} échec passager</translation>
    </message>
    <message>
        <source>{count} échecs passagers</source>
        <translation>{count} échecs passagers</translation>
    </message>
    <message>
        <source>{count} message refusé</source>
        <translation>{count} message refusé</translation>
    </message>
    <message>
        <source>{count} messages refusés</source>
        <translation>{count} messages refusés</translation>
    </message>
    <message>
        <source>{count} désinscription, honorée</source>
        <translation>{count} désinscription, honorée</translation>
    </message>
    <message>
        <source>{count} désinscriptions, honorées</source>
        <translation>{count} désinscriptions, honorées</translation>
    </message>
    <message>
        <source>{count} ligne sans destinataire correspondant</source>
        <translation>{count} ligne sans destinataire correspondant</translation>
    </message>
    <message>
        <source>{count} lignes sans destinataire correspondant</source>
        <translation>{count} lignes sans destinataire correspondant</translation>
    </message>
    <message>
        <source>{count} adresse retirée.</source>
        <translation>{count} adresse retirée.</translation>
    </message>
    <message>
        <source>{count} adresses retirées.</source>
        <translation>{count} adresses retirées.</translation>
    </message>
    <message>
        <source>Taux de retour de cet envoi : {rate} %</source>
        <translation>Taux de retour de cet envoi : {rate} %</translation>
    </message>
    <message>
        <source>Retours notés.</source>
        <translation>Retours notés.</translation>
    </message>
</context>
<context>
    <name>ReviewTab</name>
    <message>
        <source>Montrer</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>&amp;Montrer</source>
        <translation>&amp;Montrer</translation>
    </message>
    <message>
        <source>Contacts arrivés à échéance</source>
        <translation>Contacts arrivés à échéance</translation>
    </message>
    <message>
        <source>Rien à traiter ici. Aparté vous préviendra ici et sur l'accueil.</source>
        <translation>Rien à traiter ici. Aparté vous préviendra ici et sur l’accueil.</translation>
    </message>
    <message>
        <source>&amp;Réponse reçue</source>
        <translation>&amp;Réponse reçue</translation>
    </message>
    <message>
        <source>Souhaite &amp;rester…</source>
        <translation>Souhaite &amp;rester…</translation>
    </message>
    <message>
        <source>Ne souhaite &amp;pas rester…</source>
        <translation>Ne souhaite &amp;pas rester…</translation>
    </message>
    <message>
        <source>Refaire la &amp;lettre ou le brouillon…</source>
        <translation>Refaire la &amp;lettre ou le brouillon…</translation>
    </message>
    <message>
        <source>Ouvrir la &amp;fiche</source>
        <translation>Ouvrir la &amp;fiche</translation>
    </message>
    <message>
        <source>&amp;Garder : contrat…</source>
        <translation>&amp;Garder : contrat…</translation>
    </message>
    <message>
        <source>&amp;Demander une fois…</source>
        <translation>&amp;Demander une fois…</translation>
    </message>
    <message>
        <source>A&amp;nonymiser…</source>
        <translation>A&amp;nonymiser…</translation>
    </message>
    <message>
        <source>&amp;Effacer ou archiver au coffre…</source>
        <translation>&amp;Effacer ou archiver au coffre…</translation>
    </message>
    <message>
        <source>{count} fiches choisies : les {most} plus anciennes d'abord</source>
        <translation>{count} fiches choisies : les {most} plus anciennes d’abord</translation>
    </message>
    <message>
        <source>{count} fiches choisies</source>
        <translation>{count} fiches choisies</translation>
    </message>
    <message>
        <source>Brouillon (*.eml)</source>
        <translation>Brouillon (*.eml)</translation>
    </message>
    <message>
        <source>Refaire la lettre ou le brouillon</source>
        <translation>Refaire la lettre ou le brouillon</translation>
    </message>
    <message>
        <source>Enregistré : {file}</source>
        <translation>Enregistré : {file}</translation>
    </message>
</context>
<context>
    <name>RightsChooser</name>
    <message>
        <source>Droits exercés</source>
        <translation>Droits exercés</translation>
    </message>
    <message>
        <source>sur tous les canaux</source>
        <translation>sur tous les canaux</translation>
    </message>
    <message>
        <source>canal : {channel}</source>
        <translation>canal : {channel}</translation>
    </message>
    <message>
        <source>Canal de l'opposition</source>
        <translation>Canal de l’opposition</translation>
    </message>
</context>
<context>
    <name>RiskTab</name>
    <message>
        <source>Conséquences probables pour les personnes</source>
        <translation>Conséquences probables pour les personnes</translation>
    </message>
    <message>
        <source>Risque</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Pourquoi ce niveau</source>
        <translation>Pourquoi ce niveau</translation>
    </message>
    <message>
        <source>Mesures déjà prises</source>
        <translation>Mesures déjà prises</translation>
    </message>
    <message>
        <source>Mesures prévues</source>
        <translation>Mesures prévues</translation>
    </message>
    <message>
        <source>Conséquences probables</source>
        <translation>Conséquences probables</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Durée : {line}</source>
        <translation>Durée : {line}</translation>
    </message>
    <message>
        <source>Aujourd'hui : {period} ({law}).</source>
        <translation>Aujourd’hui : {period} ({law}).</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>ans</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>mois</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>Unité de la durée</source>
        <translation>Unité de la durée</translation>
    </message>
    <message>
        <source>Comptée depuis</source>
        <translation>Comptée depuis</translation>
    </message>
    <message>
        <source>Ensuite</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Obligatoire : pourquoi cette durée convient à votre activité</source>
        <translation>Obligatoire : pourquoi cette durée convient à votre activité</translation>
    </message>
    <message>
        <source>&amp;Durée</source>
        <translation>&amp;Durée</translation>
    </message>
    <message>
        <source>&amp;Comptée depuis</source>
        <translation>&amp;Comptée depuis</translation>
    </message>
    <message>
        <source>E&amp;nsuite</source>
        <translation>E&amp;nsuite</translation>
    </message>
    <message>
        <source>&amp;Motif</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Calcul des échéances…</source>
        <translation>Calcul des échéances…</translation>
    </message>
    <message>
        <source>Aucune fiche de contact n'est concernée : la durée vaut pour les dossiers et les archives.</source>
        <translation>Aucune fiche de contact n’est concernée : la durée vaut pour les dossiers et les archives.</translation>
    </message>
    <message>
        <source>Fiches concernées : {concerned}. Échues aussitôt : {due}. Échues, et qui ne le seraient plus : {freed}. Plus tôt : {sooner}. Plus tard : {later}. Rien n'est effacé par ce changement.</source>
        <translation>Fiches concernées : {concerned}. Échues aussitôt : {due}. Échues, et qui ne le seraient plus : {freed}. Plus tôt : {sooner}. Plus tard : {later}. Rien n’est effacé par ce changement.</translation>
    </message>
    <message>
        <source>Durée enregistrée, échéances recalculées.</source>
        <translation>Durée enregistrée, échéances recalculées.</translation>
    </message>
    <message>
        <source>Les échéances sont encore en calcul. Rien n'est enregistré. Réessayez dans un instant.</source>
        <translation>Les échéances sont encore en calcul. Rien n’est enregistré. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Vos mentions d'information disent encore l'ancienne : publiez-les de nouveau dans Conformité.</source>
        <translation>Vos mentions d’information disent encore l’ancienne : publiez-les de nouveau dans Conformité.</translation>
    </message>
</context>
<context>
    <name>SaidBefore</name>
    <message>
        <source>N'a encore répondu à rien.</source>
        <translation>N’a encore répondu à rien.</translation>
    </message>
    <message>
        <source>A déjà répondu. {answers}</source>
        <translation>A déjà répondu. {answers}</translation>
    </message>
</context>
<context>
    <name>SaleDialog</name>
    <message>
        <source>Noter une vente</source>
        <translation>Noter une vente</translation>
    </message>
    <message>
        <source>Date de la vente</source>
        <translation>Date de la vente</translation>
    </message>
    <message>
        <source>Produits ou services</source>
        <translation>Produits ou services</translation>
    </message>
    <message>
        <source>Choisissez…</source>
        <translation>Choisissez…</translation>
    </message>
    <message>
        <source>Possibilité de refuser les messages</source>
        <translation>Possibilité de refuser les messages</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Produits ou services</source>
        <translation>&amp;Produits ou services</translation>
    </message>
    <message>
        <source>&amp;Refus proposé ?</source>
        <translation>&amp;Refus proposé ?</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Texte à dire ou à montrer au moment de la vente :</source>
        <translation>Texte à dire ou à montrer au moment de la vente :</translation>
    </message>
</context>
<context>
    <name>SalesView</name>
    <message>
        <source>Ventes</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Noter une &amp;vente…</source>
        <translation>Noter une &amp;vente…</translation>
    </message>
    <message>
        <source>permet d'écrire par e-mail sur des produits analogues</source>
        <translation>permet d’écrire par e-mail sur des produits analogues</translation>
    </message>
    <message>
        <source>ne permet pas d'écrire : le refus n'a pas été proposé, ou la famille manque</source>
        <translation>ne permet pas d’écrire : le refus n’a pas été proposé, ou la famille manque</translation>
    </message>
    <message>
        <source>Aucune vente notée.</source>
        <translation>Aucune vente notée.</translation>
    </message>
    <message>
        <source>Vente notée.</source>
        <translation>Vente notée.</translation>
    </message>
</context>
<context>
    <name>SaveReport</name>
    <message>
        <source>{count} ligne</source>
        <translation>{count} ligne</translation>
    </message>
    <message>
        <source>{count} lignes</source>
        <translation>{count} lignes</translation>
    </message>
    <message>
        <source>Compte rendu enregistré dans {file} : {rows}.</source>
        <translation>Compte rendu enregistré dans {file} : {rows}.</translation>
    </message>
    <message>
        <source>Enregistrer le compte rendu</source>
        <translation>Enregistrer le compte rendu</translation>
    </message>
    <message>
        <source>Classeur Excel (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Texte (*.csv)</source>
        <translation>Texte (*.csv)</translation>
    </message>
    <message>
        <source>compte rendu d'import.xlsx</source>
        <translation>compte rendu d’import.xlsx</translation>
    </message>
</context>
<context>
    <name>ScheduleModel</name>
    <message>
        <source>Données</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Ensuite</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Loi</source>
        <translation>Loi</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>n° {version} ({day})</source>
        <translation>n° {version} ({day})</translation>
    </message>
    <message>
        <source>d'origine</source>
        <translation>d’origine</translation>
    </message>
</context>
<context>
    <name>ScheduleView</name>
    <message>
        <source>Durées de conservation</source>
        <translation>Durées de conservation</translation>
    </message>
    <message>
        <source>&amp;Modifier cette durée…</source>
        <translation>&amp;Modifier cette durée…</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versions…</translation>
    </message>
    <message>
        <source>Ce qui compte comme un s&amp;igne…</source>
        <translation>Ce qui compte comme un s&amp;igne…</translation>
    </message>
    <message>
        <source>Motif : {reason}</source>
        <translation>Motif : {reason}</translation>
    </message>
    <message>
        <source>Versions : {line}</source>
        <translation>Versions : {line}</translation>
    </message>
    <message>
        <source>Seul un acte de la personne fait repartir la durée. Nos appels, nos envois et nos corrections ne comptent pas, ni l'ouverture d'un e-mail (CNIL, SAN-2020-003).</source>
        <translation>Seul un acte de la personne fait repartir la durée. Nos appels, nos envois et nos corrections ne comptent pas, ni l’ouverture d’un e-mail (CNIL, SAN-2020-003).</translation>
    </message>
    <message>
        <source>Ce qui compte comme un signe</source>
        <translation>Ce qui compte comme un signe</translation>
    </message>
</context>
<context>
    <name>SecretPage</name>
    <message>
        <source>Qui ouvre cette sauvegarde ?</source>
        <translation>Qui ouvre cette sauvegarde ?</translation>
    </message>
    <message>
        <source>Un responsable avec son mot de passe, ou n'importe qui avec la fiche de secours.</source>
        <translation>Un responsable avec son mot de passe, ou n’importe qui avec la fiche de secours.</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Mot de passe ou code de la fiche</source>
        <translation>Mot de passe ou code de la fiche</translation>
    </message>
    <message>
        <source>&amp;Compte</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>Si le mot de passe a changé depuis, essayez celui d'aujourd'hui, puis celui de l'époque.</source>
        <translation>Si le mot de passe a changé depuis, essayez celui d’aujourd’hui, puis celui de l’époque.</translation>
    </message>
    <message>
        <source>Fiche de secours imprimée</source>
        <translation>Fiche de secours imprimée</translation>
    </message>
    <message>
        <source>Code de la &amp;fiche</source>
        <translation>Code de la &amp;fiche</translation>
    </message>
    <message>
        <source>&amp;Mot de passe</source>
        <translation>&amp;Mot de passe</translation>
    </message>
</context>
<context>
    <name>SectorEffect</name>
    <message>
        <source>Aucun contact n'est concerné aujourd'hui.</source>
        <translation>Aucun contact n’est concerné aujourd’hui.</translation>
    </message>
    <message>
        <source>Comptage des contacts concernés…</source>
        <translation>Comptage des contacts concernés…</translation>
    </message>
    <message>
        <source>{count} contact, joignable aujourd'hui par e-mail, SMS ou téléphone, ne le sera plus.</source>
        <translation>{count} contact, joignable aujourd’hui par e-mail, SMS ou téléphone, ne le sera plus.</translation>
    </message>
    <message>
        <source>{count} contacts, joignables aujourd'hui par e-mail, SMS ou téléphone, ne le seront plus.</source>
        <translation>{count} contacts, joignables aujourd’hui par e-mail, SMS ou téléphone, ne le seront plus.</translation>
    </message>
    <message>
        <source>{count} contact redeviendra joignable par e-mail, SMS ou téléphone, selon son accord.</source>
        <translation>{count} contact redeviendra joignable par e-mail, SMS ou téléphone, selon son accord.</translation>
    </message>
    <message>
        <source>{count} contacts redeviendront joignables par e-mail, SMS ou téléphone, selon leur accord.</source>
        <translation>{count} contacts redeviendront joignables par e-mail, SMS ou téléphone, selon leur accord.</translation>
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
        <translation>Verrouillage automatique après</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Sans activité, le dossier se referme. Cinq minutes si plusieurs personnes passent devant l'écran.</source>
        <translation>Sans activité, le dossier se referme. Cinq minutes si plusieurs personnes passent devant l’écran.</translation>
    </message>
    <message>
        <source>Sans activité, le dossier se referme. La gérance règle ce délai.</source>
        <translation>Sans activité, le dossier se referme. La gérance règle ce délai.</translation>
    </message>
    <message>
        <source>Ve&amp;rrouiller après</source>
        <translation>Ve&amp;rrouiller après</translation>
    </message>
    <message>
        <source>Verrouillage, pour tous les comptes</source>
        <translation>Verrouillage, pour tous les comptes</translation>
    </message>
    <message>
        <source>Mot de passe actuel</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>Nouveau mot de passe</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>&amp;Changer le mot de passe</source>
        <translation>&amp;Changer le mot de passe</translation>
    </message>
    <message>
        <source>Mot de passe &amp;actuel</source>
        <translation>Mot de passe &amp;actuel</translation>
    </message>
    <message>
        <source>&amp;Nouveau mot de passe</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Mon mot de passe</source>
        <translation>Mon mot de passe</translation>
    </message>
    <message>
        <source>C&amp;omptes de l'équipe</source>
        <translation>C&amp;omptes de l’équipe</translation>
    </message>
    <message>
        <source>Clés et &amp;fiches de secours</source>
        <translation>Clés et &amp;fiches de secours</translation>
    </message>
    <message>
        <source>&amp;Sauvegardes</source>
        <translation>&amp;Sauvegardes</translation>
    </message>
    <message>
        <source>&amp;Durées de conservation</source>
        <translation>&amp;Durées de conservation</translation>
    </message>
    <message>
        <source>&amp;Journal et droits sur les champs</source>
        <translation>&amp;Journal et droits sur les champs</translation>
    </message>
    <message>
        <source>Le reste se règle ailleurs</source>
        <translation>Le reste se règle ailleurs</translation>
    </message>
    <message>
        <source>Délai de verrouillage enregistré.</source>
        <translation>Délai de verrouillage enregistré.</translation>
    </message>
    <message>
        <source>Mot de passe changé.</source>
        <translation>Mot de passe changé.</translation>
    </message>
</context>
<context>
    <name>SegmentDialog</name>
    <message>
        <source>Enregistrer cette recherche</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Les mots et les filtres sont gardés, pas les personnes : chacun y entre ou en sort selon sa fiche.</source>
        <translation>Les mots et les filtres sont gardés, pas les personnes : chacun y entre ou en sort selon sa fiche.</translation>
    </message>
    <message>
        <source>&amp;Visible par tous les comptes</source>
        <translation>&amp;Visible par tous les comptes</translation>
    </message>
    <message>
        <source>&amp;Nom</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Segment « {name} » enregistré.</source>
        <translation>Segment « {name} » enregistré.</translation>
    </message>
</context>
<context>
    <name>SegmentMenu</name>
    <message>
        <source>Aucune recherche enregistrée</source>
        <translation>Aucune recherche enregistrée</translation>
    </message>
    <message>
        <source>&amp;Enregistrer cette recherche…</source>
        <translation>&amp;Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>&amp;Gérer les segments…</source>
        <translation>&amp;Gérer les segments…</translation>
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
        <translation>Supprimer un segment ne touche aucune fiche.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Pour qui</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>tous les comptes</source>
        <translation>tous les comptes</translation>
    </message>
    <message>
        <source>moi</source>
        <translation>moi</translation>
    </message>
</context>
<context>
    <name>SendingsModel</name>
    <message>
        <source>Envoi</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>État</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Destinataires</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Jusqu'au</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Retours</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>{day}, échue</source>
        <translation>{day}, échue</translation>
    </message>
    <message>
        <source>{rate} %</source>
        <translation>{rate} %</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Entreprise</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Comptes</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Clés et secours</source>
        <translation>Clés et secours</translation>
    </message>
    <message>
        <source>Sauvegardes</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>&amp;Ajouter un compte…</source>
        <translation>&amp;Ajouter un compte…</translation>
    </message>
    <message>
        <source>&amp;Nouveau mot de passe…</source>
        <translation>&amp;Nouveau mot de passe…</translation>
    </message>
    <message>
        <source>&amp;Fermer le compte…</source>
        <translation>&amp;Fermer le compte…</translation>
    </message>
    <message>
        <source>Compte ajouté.</source>
        <translation>Compte ajouté.</translation>
    </message>
    <message>
        <source>Sécurité et mot de passe</source>
        <translation>Sécurité et mot de passe</translation>
    </message>
    <message>
        <source>Affichage et langue</source>
        <translation>Affichage et langue</translation>
    </message>
    <message>
        <source>À propos</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Activité et jours fériés</source>
        <translation>Activité et jours fériés</translation>
    </message>
</context>
<context>
    <name>SeveralChosen</name>
    <message>
        <source>Effacer ces contacts…</source>
        <translation>Effacer ces contacts…</translation>
    </message>
    <message>
        <source>Chacun aura sa décision : effacer, archiver au coffre ou garder. Rien n'est effacé sans vous.</source>
        <translation>Chacun aura sa décision : effacer, archiver au coffre ou garder. Rien n’est effacé sans vous.</translation>
    </message>
    <message>
        <source>Pour revenir à une seule fiche, choisissez un seul contact.</source>
        <translation>Pour revenir à une seule fiche, choisissez un seul contact.</translation>
    </message>
    <message>
        <source>{count} contacts choisis</source>
        <translation>{count} contacts choisis</translation>
    </message>
    <message>
        <source>Fusionner ces deux fiches…</source>
        <translation>Fusionner ces deux fiches…</translation>
    </message>
    <message>
        <source>Votre compte ne permet d'effacer aucun contact.</source>
        <translation>Votre compte ne permet d’effacer aucun contact.</translation>
    </message>
    <message>
        <source>&amp;Changer ces contacts…</source>
        <translation>&amp;Changer ces contacts…</translation>
    </message>
    <message>
        <source>Étiquette, liste, suivi, catégorie : vous voyez d'abord qui change. Un lot s'annule d'un coup, sauf une désinscription.</source>
        <translation>Étiquette, liste, suivi, catégorie : vous voyez d’abord qui change. Un lot s’annule d’un coup, sauf une désinscription.</translation>
    </message>
</context>
<context>
    <name>SeveralErasuresDialog</name>
    <message>
        <source>Effacement de plusieurs personnes</source>
        <translation>Effacement de plusieurs personnes</translation>
    </message>
    <message>
        <source>Lecture des dossiers…</source>
        <translation>Lecture des dossiers…</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>&amp;Arrêter après cette personne</source>
        <translation>&amp;Arrêter après cette personne</translation>
    </message>
    <message>
        <source>&amp;Enregistrer les lettres et les certificats…</source>
        <translation>&amp;Enregistrer les lettres et les certificats…</translation>
    </message>
    <message>
        <source>&amp;Terminer</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>C'est fait</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Un seul PDF réunit une lettre pour chaque personne qui l'avait demandé, un certificat par effacement et la liste de qui est gardé. Enregistrez-le avant de fermer : ensuite, Aparté ne saura plus à qui écrire.</source>
        <translation>Un seul PDF réunit une lettre pour chaque personne qui l’avait demandé, un certificat par effacement et la liste de qui est gardé. Enregistrez-le avant de fermer : ensuite, Aparté ne saura plus à qui écrire.</translation>
    </message>
    <message>
        <source>Pour chacune : sceller l'archive, effacer la fiche, l'inscrire au journal et hors du fichier. Si l'ordinateur s'éteint maintenant, chacune est effacée en entier, ou pas du tout.</source>
        <translation>Pour chacune : sceller l’archive, effacer la fiche, l’inscrire au journal et hors du fichier. Si l’ordinateur s’éteint maintenant, chacune est effacée en entier, ou pas du tout.</translation>
    </message>
    <message>
        <source>Nettoyage des traces dans le fichier chiffré…</source>
        <translation>Nettoyage des traces dans le fichier chiffré…</translation>
    </message>
    <message>
        <source>{number} sur {total} : effacement de {name}…</source>
        <translation>{number} sur {total} : effacement de {name}…</translation>
    </message>
    <message>
        <source>{count} personnes effacées.</source>
        <translation>{count} personnes effacées.</translation>
    </message>
    <message>
        <source>{count} personne effacée.</source>
        <translation>{count} personne effacée.</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Enregistré : {file}</source>
        <translation>Enregistré : {file}</translation>
    </message>
    <message>
        <source>Les lettres ne sont pas enregistrées. Enregistrez-les, ou terminez encore une fois pour vous en passer.</source>
        <translation>Les lettres ne sont pas enregistrées. Enregistrez-les, ou terminez encore une fois pour vous en passer.</translation>
    </message>
    <message>
        <source>Ce que chacune est devenue</source>
        <translation>Ce que chacune est devenue</translation>
    </message>
</context>
<context>
    <name>SeveralLines</name>
    <message>
        <source>Ce que c'est : {name}</source>
        <translation>Ce que c’est : {name}</translation>
    </message>
</context>
<context>
    <name>SeveralModel</name>
    <message>
        <source>Personne</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Décision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Pourquoi, jusqu'à quand</source>
        <translation>Pourquoi, jusqu’à quand</translation>
    </message>
    <message>
        <source>{reason}, jusqu'au {day}</source>
        <translation>{reason}, jusqu’au {day}</translation>
    </message>
    <message>
        <source>à sa demande : une lettre</source>
        <translation>à sa demande : une lettre</translation>
    </message>
    <message>
        <source>empreinte gardée</source>
        <translation>empreinte gardée</translation>
    </message>
    <message>
        <source>raison et date de fin à choisir</source>
        <translation>raison et date de fin à choisir</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Sans mot de passe ni fiche, personne ne peut ouvrir vos données : pas même nous.</source>
        <translation>Sans mot de passe ni fiche, personne ne peut ouvrir vos données : pas même nous.</translation>
    </message>
    <message>
        <source>&amp;Enregistrer la fiche en PDF pour l'imprimer…</source>
        <translation>&amp;Enregistrer la fiche en PDF pour l’imprimer…</translation>
    </message>
    <message>
        <source>&amp;Imprimer la fiche…</source>
        <translation>&amp;Imprimer la fiche…</translation>
    </message>
    <message>
        <source>La fiche n'est encore ni imprimée, ni enregistrée.</source>
        <translation>La fiche n’est encore ni imprimée, ni enregistrée.</translation>
    </message>
    <message>
        <source>Groupe {number}</source>
        <translation>Groupe {number}</translation>
    </message>
    <message>
        <source>Recopiez deux groupes depuis la fiche imprimée, pour vérifier qu'elle est lisible.</source>
        <translation>Recopiez deux groupes depuis la fiche imprimée, pour vérifier qu’elle est lisible.</translation>
    </message>
    <message>
        <source>Fiche enregistrée : {name}. Imprimez-la, puis supprimez le fichier.</source>
        <translation>Fiche enregistrée : {name}. Imprimez-la, puis supprimez le fichier.</translation>
    </message>
    <message>
        <source>Fiche imprimée.</source>
        <translation>Fiche imprimée.</translation>
    </message>
    <message>
        <source>fiche-de-secours.pdf</source>
        <translation>fiche-de-secours.pdf</translation>
    </message>
    <message>
        <source>fiche-de-secours-coffre.pdf</source>
        <translation>fiche-de-secours-coffre.pdf</translation>
    </message>
    <message>
        <source>Le groupe {number} n'est pas celui de la fiche. Relisez-le : il a quatre lettres ou chiffres.</source>
        <translation>Le groupe {number} n’est pas celui de la fiche. Relisez-le : il a quatre lettres ou chiffres.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Replier</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Replier ou déplier la barre</source>
        <translation>Replier ou déplier la barre</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Signature de la personne</source>
        <translation>Signature de la personne</translation>
    </message>
    <message>
        <source>Facultative : la réponse orale suffit, enregistrée à votre nom.</source>
        <translation>Facultative : la réponse orale suffit, enregistrée à votre nom.</translation>
    </message>
</context>
<context>
    <name>SignsModel</name>
    <message>
        <source>Échange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>De qui il vient</source>
        <translation>De qui il vient</translation>
    </message>
    <message>
        <source>Compte comme un signe</source>
        <translation>Compte comme un signe</translation>
    </message>
</context>
<context>
    <name>SlotDialog</name>
    <message>
        <source>Rendez-vous téléphonique convenu</source>
        <translation>Rendez-vous téléphonique convenu</translation>
    </message>
    <message>
        <source>Jour et heure</source>
        <translation>Jour et heure</translation>
    </message>
    <message>
        <source>Durée prévue</source>
        <translation>Durée prévue</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutes</translation>
    </message>
    <message>
        <source>&amp;Enregistrer le rendez-vous</source>
        <translation>&amp;Enregistrer le rendez-vous</translation>
    </message>
    <message>
        <source>&amp;Jour et heure, ici</source>
        <translation>&amp;Jour et heure, ici</translation>
    </message>
    <message>
        <source>&amp;Durée prévue</source>
        <translation>&amp;Durée prévue</translation>
    </message>
    <message>
        <source>Joindre la &amp;preuve…</source>
        <translation>Joindre la &amp;preuve…</translation>
    </message>
    <message>
        <source>Hors des heures permises, un appel n'est licite qu'à l'heure précise que la personne a acceptée, et si vous pouvez le prouver : son e-mail, un formulaire signé. Quatre tentatives par mois restent le maximum.</source>
        <translation>Hors des heures permises, un appel n’est licite qu’à l’heure précise que la personne a acceptée, et si vous pouvez le prouver : son e-mail, un formulaire signé. Quatre tentatives par mois restent le maximum.</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Aucune preuve jointe.</source>
        <translation>Aucune preuve jointe.</translation>
    </message>
    <message>
        <source>Preuve du rendez-vous</source>
        <translation>Preuve du rendez-vous</translation>
    </message>
    <message>
        <source>Pièces (*.pdf *.png *.jpg *.jpeg *.eml *.txt)</source>
        <translation>Pièces (*.pdf *.png *.jpg *.jpeg *.eml *.txt)</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>L'origine et la base légale</source>
        <translation>L’origine et la base légale</translation>
    </message>
    <message>
        <source>La loi demande de savoir d'où viennent ces données et pourquoi vous les gardez.</source>
        <translation>La loi demande de savoir d’où viennent ces données et pourquoi vous les gardez.</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Fournisseur du fichier</source>
        <translation>Fournisseur du fichier</translation>
    </message>
    <message>
        <source>Obtenu le</source>
        <translation>Obtenu le</translation>
    </message>
    <message>
        <source>Base légale</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Ces contacts sont</source>
        <translation>Ces contacts sont</translation>
    </message>
    <message>
        <source>Leur catégorie</source>
        <translation>Leur catégorie</translation>
    </message>
    <message>
        <source>Contacts déjà connus</source>
        <translation>Contacts déjà connus</translation>
    </message>
    <message>
        <source>&amp;Origine des données</source>
        <translation>&amp;Origine des données</translation>
    </message>
    <message>
        <source>&amp;Fourni par *</source>
        <translation>&amp;Fourni par *</translation>
    </message>
    <message>
        <source>O&amp;btenu le</source>
        <translation>O&amp;btenu le</translation>
    </message>
    <message>
        <source>Base &amp;légale</source>
        <translation>Base &amp;légale</translation>
    </message>
    <message>
        <source>Sans type, ces contacts &amp;sont</source>
        <translation>Sans type, ces contacts &amp;sont</translation>
    </message>
    <message>
        <source>Sans caté&amp;gorie, ils sont</source>
        <translation>Sans caté&amp;gorie, ils sont</translation>
    </message>
    <message>
        <source>Contacts &amp;déjà connus</source>
        <translation>Contacts &amp;déjà connus</translation>
    </message>
    <message>
        <source>Ces personnes ne vous ont pas donné leurs données elles-mêmes : informez-les au plus tard le {day} (RGPD, art. 14). D'ici là, aucun message commercial ne leur sera proposé.</source>
        <translation>Ces personnes ne vous ont pas donné leurs données elles-mêmes : informez-les au plus tard le {day} (RGPD, art. 14). D’ici là, aucun message commercial ne leur sera proposé.</translation>
    </message>
    <message>
        <source>Un consentement se prouve personne par personne : l'import n'en crée aucun. Vous joindrez les preuves ensuite, depuis chaque fiche.</source>
        <translation>Un consentement se prouve personne par personne : l’import n’en crée aucun. Vous joindrez les preuves ensuite, depuis chaque fiche.</translation>
    </message>
</context>
<context>
    <name>SpareDialog</name>
    <message>
        <source>Ne pas effacer</source>
        <translation>Ne pas effacer</translation>
    </message>
    <message>
        <source>La loi veut que ces données partent à leur terme. Pour les garder, écrivez pourquoi : la raison est conservée avec la fiche. Dans six mois, sans nouveau signe de la personne, l'effacement sera annoncé de nouveau.</source>
        <translation>La loi veut que ces données partent à leur terme. Pour les garder, écrivez pourquoi : la raison est conservée avec la fiche. Dans six mois, sans nouveau signe de la personne, l’effacement sera annoncé de nouveau.</translation>
    </message>
    <message>
        <source>Raison de ne pas effacer</source>
        <translation>Raison de ne pas effacer</translation>
    </message>
    <message>
        <source>&amp;Raison *</source>
        <translation>&amp;Raison *</translation>
    </message>
    <message>
        <source>&amp;Ne pas effacer cette fiche</source>
        <translation>&amp;Ne pas effacer cette fiche</translation>
    </message>
    <message>
        <source>&amp;Ne pas effacer ces {count} fiches</source>
        <translation>&amp;Ne pas effacer ces {count} fiches</translation>
    </message>
    <message>
        <source>1 effacement annulé : la raison est notée.</source>
        <translation>1 effacement annulé : la raison est notée.</translation>
    </message>
    <message>
        <source>{count} effacements annulés : la raison est notée.</source>
        <translation>{count} effacements annulés : la raison est notée.</translation>
    </message>
</context>
<context>
    <name>SplitPage</name>
    <message>
        <source>Effacer {name}</source>
        <translation>Effacer {name}</translation>
    </message>
    <message>
        <source>Vérifiez ce qui part, ce qui reste et ce qui va au coffre. Rien n'est encore effacé.</source>
        <translation>Vérifiez ce qui part, ce qui reste et ce qui va au coffre. Rien n’est encore effacé.</translation>
    </message>
    <message>
        <source>À la &amp;demande de la personne : la demande est inscrite et la lettre l'y répond</source>
        <translation>À la &amp;demande de la personne : la demande est inscrite et la lettre l’y répond</translation>
    </message>
    <message>
        <source>Garder une &amp;empreinte de ses coordonnées, pour ne plus jamais la solliciter</source>
        <translation>Garder une &amp;empreinte de ses coordonnées, pour ne plus jamais la solliciter</translation>
    </message>
    <message>
        <source>Ce qui part, ce qui reste et ce qui était déjà parti</source>
        <translation>Ce qui part, ce qui reste et ce qui était déjà parti</translation>
    </message>
    <message>
        <source>Ce qui part</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>Ce qui reste, et pourquoi</source>
        <translation>Ce qui reste, et pourquoi</translation>
    </message>
    <message>
        <source>Rien n'a été effacé jusqu'ici, à notre connaissance.</source>
        <translation>Rien n’a été effacé jusqu’ici, à notre connaissance.</translation>
    </message>
    <message>
        <source>Déjà parti</source>
        <translation>Déjà parti</translation>
    </message>
    <message>
        <source>Ce qui va au coffre d'archives</source>
        <translation>Ce qui va au coffre d’archives</translation>
    </message>
    <message>
        <source>rien</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Raison de l'archivage</source>
        <translation>Raison de l’archivage</translation>
    </message>
    <message>
        <source>Fin de l'archivage</source>
        <translation>Fin de l’archivage</translation>
    </message>
    <message>
        <source>&amp;Raison</source>
        <translation>&amp;Raison</translation>
    </message>
    <message>
        <source>&amp;Jusqu'au</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>Aucune archive : tout ce qui porte son nom disparaît.</source>
        <translation>Aucune archive : tout ce qui porte son nom disparaît.</translation>
    </message>
    <message>
        <source>Scellé aujourd'hui ({article}) : seul le mot de passe du coffre pourra le lire. Seul ce que cette raison exige est gardé.</source>
        <translation>Scellé aujourd’hui ({article}) : seul le mot de passe du coffre pourra le lire. Seul ce que cette raison exige est gardé.</translation>
    </message>
</context>
<context>
    <name>StandingView</name>
    <message>
        <source>Dossier de con&amp;formité…</source>
        <translation>Dossier de con&amp;formité…</translation>
    </message>
    <message>
        <source>Lecture du dossier…</source>
        <translation>Lecture du dossier…</translation>
    </message>
    <message>
        <source>À reprendre</source>
        <translation>À reprendre</translation>
    </message>
    <message>
        <source>Tenus</source>
        <translation>Tenus</translation>
    </message>
    <message>
        <source>Sans objet chez vous</source>
        <translation>Sans objet chez vous</translation>
    </message>
</context>
<context>
    <name>StepsPage</name>
    <message>
        <source>Reprendre le changement de responsable</source>
        <translation>Reprendre le changement de responsable</translation>
    </message>
    <message>
        <source>De {old} à {new}. Ce qui est fait reste fait.</source>
        <translation>De {old} à {new}. Ce qui est fait reste fait.</translation>
    </message>
    <message>
        <source>Fait : {step}</source>
        <translation>Fait : {step}</translation>
    </message>
    <message>
        <source>À faire : {step}</source>
        <translation>À faire : {step}</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Tout est prêt</source>
        <translation>Tout est prêt</translation>
    </message>
    <message>
        <source>Vérifiez, puis créez le dossier.</source>
        <translation>Vérifiez, puis créez le dossier.</translation>
    </message>
</context>
<context>
    <name>SuppressionModel</name>
    <message>
        <source>Canal</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Adresses refusées</source>
        <translation>Adresses refusées</translation>
    </message>
    <message>
        <source>Dont reprises d'un fichier</source>
        <translation>Dont reprises d’un fichier</translation>
    </message>
    <message>
        <source>À revoir</source>
        <translation>À revoir</translation>
    </message>
</context>
<context>
    <name>SuppressionView</name>
    <message>
        <source>Liste repoussoir, par canal</source>
        <translation>Liste repoussoir, par canal</translation>
    </message>
    <message>
        <source>Les adresses et numéros de ceux qui ne veulent plus être contactés, sous forme d'empreintes : on peut vérifier qu'une adresse y est, jamais les relire. Elle est comparée à chaque import, à chaque envoi et à chaque appel. Elle ne s'exporte pas et ne sert à rien d'autre.</source>
        <translation>Les adresses et numéros de ceux qui ne veulent plus être contactés, sous forme d’empreintes : on peut vérifier qu’une adresse y est, jamais les relire. Elle est comparée à chaque import, à chaque envoi et à chaque appel. Elle ne s’exporte pas et ne sert à rien d’autre.</translation>
    </message>
    <message>
        <source>Personne ne s'est encore opposé à vos messages.</source>
        <translation>Personne ne s’est encore opposé à vos messages.</translation>
    </message>
    <message>
        <source>&amp;Retirer ces empreintes…</source>
        <translation>&amp;Retirer ces empreintes…</translation>
    </message>
    <message>
        <source>&amp;Reprendre une liste de désinscrits…</source>
        <translation>&amp;Reprendre une liste de désinscrits…</translation>
    </message>
    <message>
        <source>{count} empreinte à réexaminer : la loi demande de se demander si elle sert encore.</source>
        <translation>{count} empreinte à réexaminer : la loi demande de se demander si elle sert encore.</translation>
    </message>
    <message>
        <source>{count} empreintes à réexaminer : la loi demande de se demander si elles servent encore.</source>
        <translation>{count} empreintes à réexaminer : la loi demande de se demander si elles servent encore.</translation>
    </message>
    <message>
        <source>Liste de désinscrits</source>
        <translation>Liste de désinscrits</translation>
    </message>
    <message>
        <source>Tableaux (*.xlsx *.csv *.txt)</source>
        <translation>Tableaux (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>{count} empreinte gardée jusqu'au prochain réexamen.</source>
        <translation>{count} empreinte gardée jusqu’au prochain réexamen.</translation>
    </message>
    <message>
        <source>{count} empreintes gardées jusqu'au prochain réexamen.</source>
        <translation>{count} empreintes gardées jusqu’au prochain réexamen.</translation>
    </message>
    <message>
        <source>Retirer ces empreintes</source>
        <translation>Retirer ces empreintes</translation>
    </message>
    <message>
        <source>Ces adresses pourront de nouveau entrer dans le carnet et être sollicitées. Les oppositions notées dans une fiche restent.</source>
        <translation>Ces adresses pourront de nouveau entrer dans le carnet et être sollicitées. Les oppositions notées dans une fiche restent.</translation>
    </message>
    <message>
        <source>&amp;Retirer ces empreintes</source>
        <translation>&amp;Retirer ces empreintes</translation>
    </message>
    <message>
        <source>&amp;Les garder</source>
        <translation>&amp;Les garder</translation>
    </message>
    <message>
        <source>{count} empreinte retirée.</source>
        <translation>{count} empreinte retirée.</translation>
    </message>
    <message>
        <source>{count} empreintes retirées.</source>
        <translation>{count} empreintes retirées.</translation>
    </message>
    <message>
        <source>&amp;Garder jusqu'au prochain réexamen</source>
        <translation>&amp;Garder jusqu’au prochain réexamen</translation>
    </message>
</context>
<context>
    <name>TacitRenewalDialog</name>
    <message>
        <source>Reconduction tacite</source>
        <translation>Reconduction tacite</translation>
    </message>
    <message>
        <source>Aparté vous rappelle trois mois avant ce jour d'informer la personne, comme la loi le demande, et prépare la lettre.</source>
        <translation>Aparté vous rappelle trois mois avant ce jour d’informer la personne, comme la loi le demande, et prépare la lettre.</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Étiquettes</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Une étiquette dit un fait utile, comme « Salon 2026 ». Elle est lue comme une note : rien d'intime.</source>
        <translation>Une étiquette dit un fait utile, comme « Salon 2026 ». Elle est lue comme une note : rien d’intime.</translation>
    </message>
    <message>
        <source>Étiquette</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>&amp;Créer</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>Étiquette « {name} » créée.</source>
        <translation>Étiquette « {name} » créée.</translation>
    </message>
</context>
<context>
    <name>TakeInDialog</name>
    <message>
        <source>Reprendre une liste de désinscrits</source>
        <translation>Reprendre une liste de désinscrits</translation>
    </message>
    <message>
        <source>{count} adresse e-mail</source>
        <translation>{count} adresse e-mail</translation>
    </message>
    <message>
        <source>{count} adresses e-mail</source>
        <translation>{count} adresses e-mail</translation>
    </message>
    <message>
        <source>{count} numéro</source>
        <translation>{count} numéro</translation>
    </message>
    <message>
        <source>{count} numéros</source>
        <translation>{count} numéros</translation>
    </message>
    <message>
        <source>{file} contient {emails} et {phones}.</source>
        <translation>{file} contient {emails} et {phones}.</translation>
    </message>
    <message>
        <source>Que ne veulent-ils plus recevoir ?</source>
        <translation>Que ne veulent-ils plus recevoir ?</translation>
    </message>
    <message>
        <source>Seules des empreintes sont gardées. Qui porte une de ces adresses ne sera plus sollicité.</source>
        <translation>Seules des empreintes sont gardées. Qui porte une de ces adresses ne sera plus sollicité.</translation>
    </message>
    <message>
        <source>&amp;Reprendre cette liste</source>
        <translation>&amp;Reprendre cette liste</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>{count} empreinte ajoutée à la liste repoussoir.</source>
        <translation>{count} empreinte ajoutée à la liste repoussoir.</translation>
    </message>
    <message>
        <source>{count} empreintes ajoutées à la liste repoussoir.</source>
        <translation>{count} empreintes ajoutées à la liste repoussoir.</translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message>
        <source>Tout emporter</source>
        <translation>Tout emporter</translation>
    </message>
    <message>
        <source>Vos données sont à vous : un seul fichier chiffré, que d'autres logiciels lisent.</source>
        <translation>Vos données sont à vous : un seul fichier chiffré, que d’autres logiciels lisent.</translation>
    </message>
    <message>
        <source>Fichier à écrire</source>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <source>Phrase secrète</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Tout emporter</source>
        <translation>&amp;Tout emporter</translation>
    </message>
    <message>
        <source>J'ai &amp;déjà ce qu'il me faut : une sauvegarde, ou ce fichier</source>
        <translation>J’ai &amp;déjà ce qu’il me faut : une sauvegarde, ou ce fichier</translation>
    </message>
    <message>
        <source>C&amp;hoisir…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>C&amp;opier</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>&amp;Fichier</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Phrase secrète</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Le fichier contient les contacts, les consentements avec leurs preuves, les oppositions, les demandes et le journal : des tableaux pour Excel ou LibreOffice, et les mêmes données en JSON. Le coffre d'archives n'y est pas : imprimez-y les extraits voulus.</source>
        <translation>Le fichier contient les contacts, les consentements avec leurs preuves, les oppositions, les demandes et le journal : des tableaux pour Excel ou LibreOffice, et les mêmes données en JSON. Le coffre d’archives n’y est pas : imprimez-y les extraits voulus.</translation>
    </message>
    <message>
        <source>Notez la phrase à part du fichier : sans elle, personne ne l'ouvrira.</source>
        <translation>Notez la phrase à part du fichier : sans elle, personne ne l’ouvrira.</translation>
    </message>
    <message>
        <source>Où ranger le fichier</source>
        <translation>Où ranger le fichier</translation>
    </message>
    <message>
        <source>Vos données sont écrites dans le fichier</source>
        <translation>Vos données sont écrites dans le fichier</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Annulé : aucun fichier n'est resté.</source>
        <translation>Annulé : aucun fichier n’est resté.</translation>
    </message>
    <message>
        <source>Fichier écrit : {path}</source>
        <translation>Fichier écrit : {path}</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Nouvelle version du texte</source>
        <translation>Nouvelle version du texte</translation>
    </message>
    <message>
        <source>Texte présenté à la personne</source>
        <translation>Texte présenté à la personne</translation>
    </message>
    <message>
        <source>en français</source>
        <translation>en français</translation>
    </message>
    <message>
        <source>en anglais</source>
        <translation>en anglais</translation>
    </message>
    <message>
        <source>&amp;Texte proposé</source>
        <translation>&amp;Texte proposé</translation>
    </message>
    <message>
        <source>&amp;Publier cette version</source>
        <translation>&amp;Publier cette version</translation>
    </message>
    <message>
        <source>Les personnes qui ont déjà répondu gardent la version qu'elles ont vue.</source>
        <translation>Les personnes qui ont déjà répondu gardent la version qu’elles ont vue.</translation>
    </message>
    <message>
        <source>Ce que la loi demande à un accord par téléphone</source>
        <translation>Ce que la loi demande à un accord par téléphone</translation>
    </message>
    <message>
        <source>Il manque : {name}</source>
        <translation>Il manque : {name}</translation>
    </message>
    <message>
        <source>Nouvelle version publiée.</source>
        <translation>Nouvelle version publiée.</translation>
    </message>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandonner</translation>
    </message>
</context>
<context>
    <name>TextsCard</name>
    <message>
        <source>Canal</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>en français</source>
        <translation>en français</translation>
    </message>
    <message>
        <source>en anglais</source>
        <translation>en anglais</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>&amp;Nouvelle version…</source>
        <translation>&amp;Nouvelle version…</translation>
    </message>
    <message>
        <source>Publier les textes &amp;proposés</source>
        <translation>Publier les textes &amp;proposés</translation>
    </message>
    <message>
        <source>Cette finalité ne repose pas sur un consentement : il n'y a pas de question à poser.</source>
        <translation>Cette finalité ne repose pas sur un consentement : il n’y a pas de question à poser.</translation>
    </message>
    <message>
        <source>Choisissez d'abord un canal avec « Modifier ».</source>
        <translation>Choisissez d’abord un canal avec « Modifier ».</translation>
    </message>
    <message>
        <source>Textes présentés</source>
        <translation>Textes présentés</translation>
    </message>
    <message>
        <source>Sans texte, aucun oui ne peut être noté. Il manque : {names}.</source>
        <translation>Sans texte, aucun oui ne peut être noté. Il manque : {names}.</translation>
    </message>
    <message>
        <source>version {number}, depuis le {day}</source>
        <translation>version {number}, depuis le {day}</translation>
    </message>
    <message>
        <source>version {number}, du {start} au {end}</source>
        <translation>version {number}, du {start} au {end}</translation>
    </message>
    <message>
        <source>Publié le {when}. Empreinte {sha256}</source>
        <translation>Publié le {when}. Empreinte {sha256}</translation>
    </message>
    <message>
        <source>Ce texte ne suffit plus : il y manque {names}. Publiez une nouvelle version.</source>
        <translation>Ce texte ne suffit plus : il y manque {names}. Publiez une nouvelle version.</translation>
    </message>
    <message>
        <source>Textes proposés publiés. Relisez-les.</source>
        <translation>Textes proposés publiés. Relisez-les.</translation>
    </message>
</context>
<context>
    <name>TownCompletion</name>
    <message>
        <source>{count} communes ont ce code postal : flèche vers le bas pour choisir.</source>
        <translation>{count} communes ont ce code postal : flèche vers le bas pour choisir.</translation>
    </message>
    <message>
        <source>Code postal inconnu de la liste des communes ; un CEDEX n'y est pas.</source>
        <translation>Code postal inconnu de la liste des communes ; un CEDEX n’y est pas.</translation>
    </message>
    <message>
        <source>Un code postal français a cinq chiffres ; pour l'étranger, écrivez le pays.</source>
        <translation>Un code postal français a cinq chiffres ; pour l’étranger, écrivez le pays.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Annuler : {act}</source>
        <translation>Annuler : {act}</translation>
    </message>
    <message>
        <source>Rétablir : {act}</source>
        <translation>Rétablir : {act}</translation>
    </message>
    <message>
        <source>Rien à annuler.</source>
        <translation>Rien à annuler.</translation>
    </message>
    <message>
        <source>Annulé : {act}.</source>
        <translation>Annulé : {act}.</translation>
    </message>
    <message>
        <source>Rien à rétablir.</source>
        <translation>Rien à rétablir.</translation>
    </message>
    <message>
        <source>Rétabli : {act}.</source>
        <translation>Rétabli : {act}.</translation>
    </message>
    <message>
        <source>Arrêter ici</source>
        <translation>Arrêter ici</translation>
    </message>
    <message>
        <source>{said} Arrêté en chemin : la suite reste à faire.</source>
        <translation>{said} Arrêté en chemin : la suite reste à faire.</translation>
    </message>
    <message>
        <source>{count} restent tels quels.</source>
        <translation>{count} restent tels quels.</translation>
    </message>
    <message>
        <source>{count} reste tel quel.</source>
        <translation>{count} reste tel quel.</translation>
    </message>
    <message>
        <source>&amp;Voir la fiche d'avant…</source>
        <translation>&amp;Voir la fiche d’avant…</translation>
    </message>
</context>
<context>
    <name>UndoImport</name>
    <message>
        <source>Annulation de l'import</source>
        <translation>Annulation de l’import</translation>
    </message>
    <message>
        <source>Garder l'import</source>
        <translation>Garder l’import</translation>
    </message>
    <message>
        <source>Import annulé : {count} contact retiré.</source>
        <translation>Import annulé : {count} contact retiré.</translation>
    </message>
    <message>
        <source>Import annulé : {count} contacts retirés.</source>
        <translation>Import annulé : {count} contacts retirés.</translation>
    </message>
    <message>
        <source>{count} contact reste, car depuis l'import :</source>
        <translation>{count} contact reste, car depuis l’import :</translation>
    </message>
    <message>
        <source>{count} contacts restent, car depuis l'import :</source>
        <translation>{count} contacts restent, car depuis l’import :</translation>
    </message>
    <message>
        <source>{count} contact a retrouvé ce qu'il disait avant l'import.</source>
        <translation>{count} contact a retrouvé ce qu’il disait avant l’import.</translation>
    </message>
    <message>
        <source>{count} contacts ont retrouvé ce qu'ils disaient avant l'import.</source>
        <translation>{count} contacts ont retrouvé ce qu’ils disaient avant l’import.</translation>
    </message>
</context>
<context>
    <name>UndoMergeDialog</name>
    <message>
        <source>Annuler une fusion</source>
        <translation>Annuler une fusion</translation>
    </message>
    <message>
        <source>Aucune fusion à annuler sur cette fiche : on peut annuler pendant trente jours.</source>
        <translation>Aucune fusion à annuler sur cette fiche : on peut annuler pendant trente jours.</translation>
    </message>
    <message>
        <source>Les deux fiches reviennent comme elles étaient. Ce qui a été ajouté depuis reste sur cette fiche ; ce que la personne a refusé depuis vaut pour les deux.</source>
        <translation>Les deux fiches reviennent comme elles étaient. Ce qui a été ajouté depuis reste sur cette fiche ; ce que la personne a refusé depuis vaut pour les deux.</translation>
    </message>
    <message>
        <source>Fusion</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>&amp;Rétablir les deux fiches</source>
        <translation>&amp;Rétablir les deux fiches</translation>
    </message>
    <message>
        <source>{name}, fusionnée le {day} (annulable jusqu'au {until})</source>
        <translation>{name}, fusionnée le {day} (annulable jusqu’au {until})</translation>
    </message>
    <message>
        <source>Les deux fiches sont rétablies.</source>
        <translation>Les deux fiches sont rétablies.</translation>
    </message>
</context>
<context>
    <name>UninformedDialog</name>
    <message>
        <source>Personnes jamais informées</source>
        <translation>Personnes jamais informées</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>en français</source>
        <translation>en français</translation>
    </message>
    <message>
        <source>en anglais</source>
        <translation>en anglais</translation>
    </message>
    <message>
        <source>&amp;Noter comme informées</source>
        <translation>&amp;Noter comme informées</translation>
    </message>
    <message>
        <source>&amp;Tout choisir</source>
        <translation>&amp;Tout choisir</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>{count} personnes notées comme informées.</source>
        <translation>{count} personnes notées comme informées.</translation>
    </message>
    <message>
        <source>{count} personne notée comme informée.</source>
        <translation>{count} personne notée comme informée.</translation>
    </message>
    <message>
        <source>{count} personnes sans mention d'information</source>
        <translation>{count} personnes sans mention d’information</translation>
    </message>
    <message>
        <source>{count} personne sans mention d'information</source>
        <translation>{count} personne sans mention d’information</translation>
    </message>
    <message>
        <source>Toutes les personnes du carnet ont reçu la mention.</source>
        <translation>Toutes les personnes du carnet ont reçu la mention.</translation>
    </message>
    <message>
        <source>Langue de la mention</source>
        <translation>Langue de la mention</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Choisissez celles à qui vous avez remis ou envoyé la mention, et dites comment.</source>
        <translation>Choisissez celles à qui vous avez remis ou envoyé la mention, et dites comment.</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>Les actions faites dans Aparté sont journalisées.</source>
        <translation>Les actions faites dans Aparté sont journalisées.</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>La touche Majuscule est verrouillée.</source>
        <translation>La touche Majuscule est verrouillée.</translation>
    </message>
    <message>
        <source>&amp;Ouvrir</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Mot de passe o&amp;ublié ?</source>
        <translation>Mot de passe o&amp;ublié ?</translation>
    </message>
    <message>
        <source>&amp;Reprendre une sauvegarde…</source>
        <translation>&amp;Reprendre une sauvegarde…</translation>
    </message>
    <message>
        <source>Entreprise fictive : comptes et mots de passe</source>
        <translation>Entreprise fictive : comptes et mots de passe</translation>
    </message>
    <message>
        <source>Ouverture…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>Vérifier une mise à jour</source>
        <translation>Vérifier une mise à jour</translation>
    </message>
    <message>
        <source>Lecture de l'installateur…</source>
        <translation>Lecture de l’installateur…</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>L'éditeur donne avec chaque version un petit fichier signé (*{suffix}). Aparté vérifie la signature sur cet ordinateur, sans Internet, puis l'installateur que vous avez reçu.</source>
        <translation>L’éditeur donne avec chaque version un petit fichier signé (*{suffix}). Aparté vérifie la signature sur cet ordinateur, sans Internet, puis l’installateur que vous avez reçu.</translation>
    </message>
    <message>
        <source>C&amp;hoisir le fichier de mise à jour…</source>
        <translation>C&amp;hoisir le fichier de mise à jour…</translation>
    </message>
    <message>
        <source>Ce qui change</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>&amp;Vérifier l'installateur…</source>
        <translation>&amp;Vérifier l’installateur…</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Choisir le fichier de mise à jour</source>
        <translation>Choisir le fichier de mise à jour</translation>
    </message>
    <message>
        <source>Choisir l'installateur reçu</source>
        <translation>Choisir l’installateur reçu</translation>
    </message>
</context>
<context>
    <name>ValuePicker</name>
    <message>
        <source>Chercher une valeur</source>
        <translation>Chercher une valeur</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Rien à choisir pour l'instant.</source>
        <translation>Rien à choisir pour l’instant.</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>VaultDialog</name>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Abandonner</translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <source>Coffre d'archives</source>
        <translation>Coffre d’archives</translation>
    </message>
    <message>
        <source>Ce qui doit être gardé pour la loi, à l'écart, sous un mot de passe à lui.</source>
        <translation>Ce qui doit être gardé pour la loi, à l’écart, sous un mot de passe à lui.</translation>
    </message>
    <message>
        <source>Quand une personne est effacée, ce que la loi oblige à garder part dans ce coffre. Seul son mot de passe l'ouvre : choisissez-en un autre que le vôtre.</source>
        <translation>Quand une personne est effacée, ce que la loi oblige à garder part dans ce coffre. Seul son mot de passe l’ouvre : choisissez-en un autre que le vôtre.</translation>
    </message>
    <message>
        <source>Mot de passe du coffre</source>
        <translation>Mot de passe du coffre</translation>
    </message>
    <message>
        <source>&amp;Mot de passe du coffre *</source>
        <translation>&amp;Mot de passe du coffre *</translation>
    </message>
    <message>
        <source>&amp;Créer le coffre…</source>
        <translation>&amp;Créer le coffre…</translation>
    </message>
    <message>
        <source>Le coffre est refermé.</source>
        <translation>Le coffre est refermé.</translation>
    </message>
    <message>
        <source>Le coffre d'archives est créé.</source>
        <translation>Le coffre d’archives est créé.</translation>
    </message>
</context>
<context>
    <name>VaultPanel</name>
    <message>
        <source>Le responsable de traitement doit compléter cette réponse.</source>
        <translation>Le responsable de traitement doit compléter cette réponse.</translation>
    </message>
    <message>
        <source>La demande reste ouverte, et son écran d'accueil la lui rappelle.</source>
        <translation>La demande reste ouverte, et son écran d’accueil la lui rappelle.</translation>
    </message>
    <message>
        <source>Le coffre contient des archives de cette personne</source>
        <translation>Le coffre contient des archives de cette personne</translation>
    </message>
    <message>
        <source>Le coffre peut contenir des archives de cette personne</source>
        <translation>Le coffre peut contenir des archives de cette personne</translation>
    </message>
    <message>
        <source>Elles font partie de la réponse. Sans cette recherche, la demande reste ouverte.</source>
        <translation>Elles font partie de la réponse. Sans cette recherche, la demande reste ouverte.</translation>
    </message>
    <message>
        <source>Mot de passe du coffre</source>
        <translation>Mot de passe du coffre</translation>
    </message>
    <message>
        <source>La touche Verr. Maj. est active.</source>
        <translation>La touche Verr. Maj. est active.</translation>
    </message>
    <message>
        <source>&amp;Mot de passe du coffre</source>
        <translation>&amp;Mot de passe du coffre</translation>
    </message>
    <message>
        <source>C&amp;hercher dans le coffre</source>
        <translation>C&amp;hercher dans le coffre</translation>
    </message>
    <message>
        <source>Archives trouvées</source>
        <translation>Archives trouvées</translation>
    </message>
    <message>
        <source>Recherche…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Le coffre est refermé : aucune archive de cette personne.</source>
        <translation>Le coffre est refermé : aucune archive de cette personne.</translation>
    </message>
    <message>
        <source>Elles sont jointes au dossier.</source>
        <translation>Elles sont jointes au dossier.</translation>
    </message>
    <message>
        <source>Cochez celles qui sont bien les siennes : un nom ou une adresse peuvent se partager.</source>
        <translation>Cochez celles qui sont bien les siennes : un nom ou une adresse peuvent se partager.</translation>
    </message>
    <message>
        <source>Le coffre est refermé. Archives trouvées : {count}</source>
        <translation>Le coffre est refermé. Archives trouvées : {count}</translation>
    </message>
    <message>
        <source>{name} · {match} · {reason}, jusqu'au {day}</source>
        <translation>{name} · {match} · {reason}, jusqu’au {day}</translation>
    </message>
</context>
<context>
    <name>VaultSearchDialog</name>
    <message>
        <source>Demande n° {number} : chercher dans le coffre</source>
        <translation>Demande n° {number} : chercher dans le coffre</translation>
    </message>
    <message>
        <source>Le coffre est vide ou n'existe pas : il n'y a rien à y chercher.</source>
        <translation>Le coffre est vide ou n’existe pas : il n’y a rien à y chercher.</translation>
    </message>
    <message>
        <source>&amp;Noter la recherche</source>
        <translation>&amp;Noter la recherche</translation>
    </message>
    <message>
        <source>La demande attend le responsable de traitement.</source>
        <translation>La demande attend le responsable de traitement.</translation>
    </message>
    <message>
        <source>&amp;Laisser au responsable</source>
        <translation>&amp;Laisser au responsable</translation>
    </message>
    <message>
        <source>Cette personne n'est pas dans vos fiches. Elle peut avoir été archivée : cherchez avec ce que vous savez d'elle.</source>
        <translation>Cette personne n’est pas dans vos fiches. Elle peut avoir été archivée : cherchez avec ce que vous savez d’elle.</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>N&amp;om</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Téléphone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>Des archives sont à cette personne : créez sa fiche, et répondez-lui par le dossier d'accès.</source>
        <translation>Des archives sont à cette personne : créez sa fiche, et répondez-lui par le dossier d’accès.</translation>
    </message>
    <message>
        <source>Recherche notée : le coffre n'a rien sur cette personne.</source>
        <translation>Recherche notée : le coffre n’a rien sur cette personne.</translation>
    </message>
</context>
<context>
    <name>VerifyTask</name>
    <message>
        <source>Vérification du journal…</source>
        <translation>Vérification du journal…</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Journal intact : {count} lignes vérifiées.</source>
        <translation>Journal intact : {count} lignes vérifiées.</translation>
    </message>
    <message>
        <source>ligne {seq} ({flaw})</source>
        <translation>ligne {seq} ({flaw})</translation>
    </message>
    <message>
        <source>Le journal a été modifié : {first}. Gardez une copie du dossier et demandez conseil avant de continuer.</source>
        <translation>Le journal a été modifié : {first}. Gardez une copie du dossier et demandez conseil avant de continuer.</translation>
    </message>
</context>
<context>
    <name>WaitingModel</name>
    <message>
        <source>Personne</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Adresse interrogée</source>
        <translation>Adresse interrogée</translation>
    </message>
    <message>
        <source>À confirmer</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Demandé le</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Rappelé le</source>
        <translation>Rappelé le</translation>
    </message>
    <message>
        <source>Jours restants</source>
        <translation>Jours restants</translation>
    </message>
    <message>
        <source>plus rien</source>
        <translation>plus rien</translation>
    </message>
    <message>
        <source>délai passé</source>
        <translation>délai passé</translation>
    </message>
    <message>
        <source>Une réponse compte jusqu'au {day}.</source>
        <translation>Une réponse compte jusqu’au {day}.</translation>
    </message>
</context>
<context>
    <name>WebAnswersDialog</name>
    <message>
        <source>Réponses du site</source>
        <translation>Réponses du site</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Passer cette réponse</source>
        <translation>&amp;Passer cette réponse</translation>
    </message>
    <message>
        <source>&amp;Enregistrer cette réponse</source>
        <translation>&amp;Enregistrer cette réponse</translation>
    </message>
    <message>
        <source>Choisissez les messages reçus ou leurs fichiers joints, déposez-les ici, ou collez le texte d'un message. Chaque réponse est montrée avant d'être enregistrée.</source>
        <translation>Choisissez les messages reçus ou leurs fichiers joints, déposez-les ici, ou collez le texte d’un message. Chaque réponse est montrée avant d’être enregistrée.</translation>
    </message>
    <message>
        <source>Message collé</source>
        <translation>Message collé</translation>
    </message>
    <message>
        <source>Collez ici le message entier.</source>
        <translation>Collez ici le message entier.</translation>
    </message>
    <message>
        <source>&amp;Choisir des fichiers…</source>
        <translation>&amp;Choisir des fichiers…</translation>
    </message>
    <message>
        <source>&amp;Lire le message collé</source>
        <translation>&amp;Lire le message collé</translation>
    </message>
    <message>
        <source>Choisir les réponses du site</source>
        <translation>Choisir les réponses du site</translation>
    </message>
    <message>
        <source>{count} réponse du site enregistrée, avec le message comme preuve.</source>
        <translation>{count} réponse du site enregistrée, avec le message comme preuve.</translation>
    </message>
    <message>
        <source>{count} réponses du site enregistrées, avec les messages comme preuves.</source>
        <translation>{count} réponses du site enregistrées, avec les messages comme preuves.</translation>
    </message>
    <message>
        <source>encore {count} ensuite</source>
        <translation>encore {count} ensuite</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Message venu de</source>
        <translation>Message venu de</translation>
    </message>
    <message>
        <source>Heure de son appareil</source>
        <translation>Heure de son appareil</translation>
    </message>
    <message>
        <source>Formulaire</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>Ce que la personne a écrit</source>
        <translation>Ce que la personne a écrit</translation>
    </message>
    <message>
        <source>Ce que la personne répond</source>
        <translation>Ce que la personne répond</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>non</source>
        <translation>non</translation>
    </message>
    <message>
        <source>oui, mais à un ancien texte : ne sera pas enregistré</source>
        <translation>oui, mais à un ancien texte : ne sera pas enregistré</translation>
    </message>
    <message>
        <source>{channel}, {purpose} : {answer}</source>
        <translation>{channel}, {purpose} : {answer}</translation>
    </message>
</context>
<context>
    <name>WebNoticeDialog</name>
    <message>
        <source>Texte pour un formulaire de site</source>
        <translation>Texte pour un formulaire de site</translation>
    </message>
    <message>
        <source>À placer sous le formulaire. Remplacez ce qui est entre crochets par votre lien.</source>
        <translation>À placer sous le formulaire. Remplacez ce qui est entre crochets par votre lien.</translation>
    </message>
    <message>
        <source>À ne pas utiliser : {reason}</source>
        <translation>À ne pas utiliser : {reason}</translation>
    </message>
    <message>
        <source>&amp;Copier le texte</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>Enre&amp;gistrer…</source>
        <translation>Enre&amp;gistrer…</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Texte copié : collez-le sous votre formulaire.</source>
        <translation>Texte copié : collez-le sous votre formulaire.</translation>
    </message>
    <message>
        <source>Enregistrer le texte</source>
        <translation>Enregistrer le texte</translation>
    </message>
    <message>
        <source>Texte enregistré dans {file}.</source>
        <translation>Texte enregistré dans {file}.</translation>
    </message>
</context>
<context>
    <name>WebsiteView</name>
    <message>
        <source>Version {version} enregistrée dans « {folder} ». Commencez par {file}.</source>
        <translation>Version {version} enregistrée dans « {folder} ». Commencez par {file}.</translation>
    </message>
    <message>
        <source>&amp;Enregistrer le dossier…</source>
        <translation>&amp;Enregistrer le dossier…</translation>
    </message>
    <message>
        <source>&amp;Lire des réponses du site…</source>
        <translation>&amp;Lire des réponses du site…</translation>
    </message>
    <message>
        <source>Aucune finalité ne repose sur un accord : le formulaire n'aurait rien à demander.</source>
        <translation>Aucune finalité ne repose sur un accord : le formulaire n’aurait rien à demander.</translation>
    </message>
    <message>
        <source>Un dossier à remettre à qui s'occupe de votre site : un formulaire de consentement avec vos textes d'aujourd'hui, et un bandeau de cookies où refuser est aussi simple qu'accepter. Aparté n'envoie rien.</source>
        <translation>Un dossier à remettre à qui s’occupe de votre site : un formulaire de consentement avec vos textes d’aujourd’hui, et un bandeau de cookies où refuser est aussi simple qu’accepter. Aparté n’envoie rien.</translation>
    </message>
    <message>
        <source>Une question par moyen de contact : oui et non y ont la même place, rien n'est coché d'avance.</source>
        <translation>Une question par moyen de contact : oui et non y ont la même place, rien n’est coché d’avance.</translation>
    </message>
    <message>
        <source>Ce que demande le formulaire</source>
        <translation>Ce que demande le formulaire</translation>
    </message>
    <message>
        <source>Adresse qui reçoit les réponses</source>
        <translation>Adresse qui reçoit les réponses</translation>
    </message>
    <message>
        <source>en français</source>
        <translation>en français</translation>
    </message>
    <message>
        <source>en anglais</source>
        <translation>en anglais</translation>
    </message>
    <message>
        <source>Langue du dossier</source>
        <translation>Langue du dossier</translation>
    </message>
    <message>
        <source>&amp;Adresse</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Lan&amp;gue</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>La personne vous envoie sa réponse par e-mail. Le site lui-même n'en garde rien.</source>
        <translation>La personne vous envoie sa réponse par e-mail. Le site lui-même n’en garde rien.</translation>
    </message>
    <message>
        <source>Où arrivent les réponses</source>
        <translation>Où arrivent les réponses</translation>
    </message>
    <message>
        <source>Cochez ce que votre site utilise vraiment. Les cookies nécessaires au site (panier, connexion) ne demandent rien.</source>
        <translation>Cochez ce que votre site utilise vraiment. Les cookies nécessaires au site (panier, connexion) ne demandent rien.</translation>
    </message>
    <message>
        <source>Ce que demande le bandeau de cookies</source>
        <translation>Ce que demande le bandeau de cookies</translation>
    </message>
    <message>
        <source>Aucun dossier n'a encore été enregistré.</source>
        <translation>Aucun dossier n’a encore été enregistré.</translation>
    </message>
    <message>
        <source>Version {version}, enregistrée le {when}</source>
        <translation>Version {version}, enregistrée le {when}</translation>
    </message>
    <message>
        <source>{kit} : dépassée. {why}</source>
        <translation>{kit} : dépassée. {why}</translation>
    </message>
    <message>
        <source>{kit} : dépassée. {why} Enregistrez un nouveau dossier et remplacez les fichiers du site.</source>
        <translation>{kit} : dépassée. {why} Enregistrez un nouveau dossier et remplacez les fichiers du site.</translation>
    </message>
    <message>
        <source>{kit} : elle montre vos textes d'aujourd'hui.</source>
        <translation>{kit} : elle montre vos textes d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Où ranger le dossier du site</source>
        <translation>Où ranger le dossier du site</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Bienvenue dans Aparté</source>
        <translation>Bienvenue dans Aparté</translation>
    </message>
    <message>
        <source>Un carnet de contacts qui prouve que vous traitez les données dans les règles.</source>
        <translation>Un carnet de contacts qui prouve que vous traitez les données dans les règles.</translation>
    </message>
    <message>
        <source>Vos contacts restent sur cet ordinateur, dans un dossier chiffré. Rien n'est envoyé sur Internet.</source>
        <translation>Vos contacts restent sur cet ordinateur, dans un dossier chiffré. Rien n’est envoyé sur Internet.</translation>
    </message>
    <message>
        <source>Nous allons noter votre entreprise, choisir les mots de passe et imprimer deux fiches de secours.</source>
        <translation>Nous allons noter votre entreprise, choisir les mots de passe et imprimer deux fiches de secours.</translation>
    </message>
    <message>
        <source>Rien n'est créé avant la dernière page. Comptez cinq minutes et gardez une imprimante à portée.</source>
        <translation>Rien n’est créé avant la dernière page. Comptez cinq minutes et gardez une imprimante à portée.</translation>
    </message>
    <message>
        <source>J'ai une &amp;sauvegarde…</source>
        <translation>J’ai une &amp;sauvegarde…</translation>
    </message>
    <message>
        <source>J'ai un &amp;dossier Aparté sur une clé ou un disque…</source>
        <translation>J’ai un &amp;dossier Aparté sur une clé ou un disque…</translation>
    </message>
    <message>
        <source>Vous aviez déjà Aparté, ici ou sur un autre ordinateur ?</source>
        <translation>Vous aviez déjà Aparté, ici ou sur un autre ordinateur ?</translation>
    </message>
    <message>
        <source>&amp;Essayer avec une entreprise fictive…</source>
        <translation>&amp;Essayer avec une entreprise fictive…</translation>
    </message>
    <message>
        <source>Vous voulez d'abord voir ?</source>
        <translation>Vous voulez d’abord voir ?</translation>
    </message>
</context>
<context>
    <name>WhatPage</name>
    <message>
        <source>Qui sort du carnet ?</source>
        <translation>Qui sort du carnet ?</translation>
    </message>
    <message>
        <source>Choisissez les contacts du fichier. Moins il y en a, moins il y a à protéger.</source>
        <translation>Choisissez les contacts du fichier. Moins il y en a, moins il y a à protéger.</translation>
    </message>
    <message>
        <source>Le contact &amp;choisi</source>
        <translation>Le contact &amp;choisi</translation>
    </message>
    <message>
        <source>Les {count} contacts &amp;choisis</source>
        <translation>Les {count} contacts &amp;choisis</translation>
    </message>
    <message>
        <source>Le &amp;résultat affiché</source>
        <translation>Le &amp;résultat affiché</translation>
    </message>
    <message>
        <source>Les membres d'une &amp;liste</source>
        <translation>Les membres d’une &amp;liste</translation>
    </message>
    <message>
        <source>&amp;Tout le carnet</source>
        <translation>&amp;Tout le carnet</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Comptage…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>{count} personne sortirait</source>
        <translation>{count} personne sortirait</translation>
    </message>
    <message>
        <source>{count} personnes sortiraient</source>
        <translation>{count} personnes sortiraient</translation>
    </message>
    <message>
        <source>{count} fiche sous limitation de traitement reste dans le carnet (RGPD, art. 18).</source>
        <translation>{count} fiche sous limitation de traitement reste dans le carnet (RGPD, art. 18).</translation>
    </message>
    <message>
        <source>{count} fiches sous limitation de traitement restent dans le carnet (RGPD, art. 18).</source>
        <translation>{count} fiches sous limitation de traitement restent dans le carnet (RGPD, art. 18).</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Qui demande, et comment l'avez-vous reconnue ?</source>
        <translation>Qui demande, et comment l’avez-vous reconnue ?</translation>
    </message>
    <message>
        <source>Ne demandez une pièce d'identité qu'en cas de doute réel, et ne la gardez pas une fois vue.</source>
        <translation>Ne demandez une pièce d’identité qu’en cas de doute réel, et ne la gardez pas une fois vue.</translation>
    </message>
    <message>
        <source>Reçue le</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Reçue comment</source>
        <translation>Reçue comment</translation>
    </message>
    <message>
        <source>Personne</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>&amp;Reçue le</source>
        <translation>&amp;Reçue le</translation>
    </message>
    <message>
        <source>Reçue &amp;comment</source>
        <translation>Reçue &amp;comment</translation>
    </message>
    <message>
        <source>Vous l'avez reconnue par :</source>
        <translation>Vous l’avez reconnue par :</translation>
    </message>
    <message>
        <source>Enregistrez la demande, puis posez une question à laquelle elle seule peut répondre. Le délai court déjà ; vous reprendrez depuis « Demandes ».</source>
        <translation>Enregistrez la demande, puis posez une question à laquelle elle seule peut répondre. Le délai court déjà ; vous reprendrez depuis « Demandes ».</translation>
    </message>
    <message>
        <source>&amp;Enregistrer la demande et attendre</source>
        <translation>&amp;Enregistrer la demande et attendre</translation>
    </message>
    <message>
        <source>Motif de l'héritier</source>
        <translation>Motif de l’héritier</translation>
    </message>
    <message>
        <source>Cette personne est décédée : un héritier agit pour elle.</source>
        <translation>Cette personne est décédée : un héritier agit pour elle.</translation>
    </message>
    <message>
        <source>&amp;Nom de l'héritier</source>
        <translation>&amp;Nom de l’héritier</translation>
    </message>
    <message>
        <source>&amp;Motif de l'héritier</source>
        <translation>&amp;Motif de l’héritier</translation>
    </message>
    <message>
        <source>Comment la personne a été reconnue</source>
        <translation>Comment la personne a été reconnue</translation>
    </message>
    <message>
        <source>Nouveau mot de passe</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Un nouveau mot de passe</source>
        <translation>Un nouveau mot de passe</translation>
    </message>
    <message>
        <source>Pour un compte qui gère les comptes : il en donnera ensuite un aux autres, dans les réglages.</source>
        <translation>Pour un compte qui gère les comptes : il en donnera ensuite un aux autres, dans les réglages.</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>&amp;Compte</source>
        <translation>&amp;Compte</translation>
    </message>
</context>
<context>
    <name>WhoTakesOverPage</name>
    <message>
        <source>Qui devient responsable de traitement ?</source>
        <translation>Qui devient responsable de traitement ?</translation>
    </message>
    <message>
        <source>Les deux personnes sont là. On peut s'arrêter après chaque étape et reprendre plus tard.</source>
        <translation>Les deux personnes sont là. On peut s’arrêter après chaque étape et reprendre plus tard.</translation>
    </message>
    <message>
        <source>Responsable actuel</source>
        <translation>Responsable actuel</translation>
    </message>
    <message>
        <source>Nouveau responsable</source>
        <translation>Nouveau responsable</translation>
    </message>
    <message>
        <source>une nouvelle personne…</source>
        <translation>une nouvelle personne…</translation>
    </message>
    <message>
        <source>Son mot de passe</source>
        <translation>Son mot de passe</translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Son &amp;mot de passe, tapé par cette personne</source>
        <translation>Son &amp;mot de passe, tapé par cette personne</translation>
    </message>
    <message>
        <source>&amp;Prénom et nom *</source>
        <translation>&amp;Prénom et nom *</translation>
    </message>
    <message>
        <source>Son &amp;mot de passe *</source>
        <translation>Son &amp;mot de passe *</translation>
    </message>
    <message>
        <source>Cette personne a déjà ce rôle.</source>
        <translation>Cette personne a déjà ce rôle.</translation>
    </message>
    <message>
        <source>Responsable &amp;actuel</source>
        <translation>Responsable &amp;actuel</translation>
    </message>
    <message>
        <source>Nouveau &amp;responsable</source>
        <translation>Nouveau &amp;responsable</translation>
    </message>
</context>
<context>
    <name>WhoseAnswer</name>
    <message>
        <source>De qui vient cette réponse ?</source>
        <translation>De qui vient cette réponse ?</translation>
    </message>
    <message>
        <source>&amp;Nouvelle fiche : {name}</source>
        <translation>&amp;Nouvelle fiche : {name}</translation>
    </message>
    <message>
        <source>&amp;Nouvelle fiche</source>
        <translation>&amp;Nouvelle fiche</translation>
    </message>
    <message>
        <source>Ou une autre fiche du carnet :</source>
        <translation>Ou une autre fiche du carnet :</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>WhyPage</name>
    <message>
        <source>Pour quoi faire ?</source>
        <translation>Pour quoi faire ?</translation>
    </message>
    <message>
        <source>La raison reste au journal, avec le nombre de personnes et les champs.</source>
        <translation>La raison reste au journal, avec le nombre de personnes et les champs.</translation>
    </message>
    <message>
        <source>Raison de l'export</source>
        <translation>Raison de l’export</translation>
    </message>
    <message>
        <source>à choisir</source>
        <translation>à choisir</translation>
    </message>
    <message>
        <source>Précision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Par exemple : paie de décembre, cabinet comptable</source>
        <translation>Par exemple : paie de décembre, cabinet comptable</translation>
    </message>
    <message>
        <source>Ce qui est proposé</source>
        <translation>Ce qui est proposé</translation>
    </message>
    <message>
        <source>Par quel moyen</source>
        <translation>Par quel moyen</translation>
    </message>
    <message>
        <source>&amp;Raison *</source>
        <translation>&amp;Raison *</translation>
    </message>
    <message>
        <source>&amp;Précision</source>
        <translation>&amp;Précision</translation>
    </message>
    <message>
        <source>&amp;Offre</source>
        <translation>&amp;Offre</translation>
    </message>
    <message>
        <source>&amp;Moyen</source>
        <translation>&amp;Moyen</translation>
    </message>
    <message>
        <source>Chaque personne est examinée maintenant : seules celles que l'on peut contacter par ce moyen seront dans le fichier. Les autres sont comptées, avec le motif.</source>
        <translation>Chaque personne est examinée maintenant : seules celles que l’on peut contacter par ce moyen seront dans le fichier. Les autres sont comptées, avec le motif.</translation>
    </message>
    <message>
        <source>Dites en quelques mots à qui va le fichier et pour quoi faire, sans nommer de contact.</source>
        <translation>Dites en quelques mots à qui va le fichier et pour quoi faire, sans nommer de contact.</translation>
    </message>
    <message>
        <source>La précision est facultative. Elle reste au journal : n'y nommez aucun contact.</source>
        <translation>La précision est facultative. Elle reste au journal : n’y nommez aucun contact.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>‹ Précédent</source>
        <translation>‹ Précédent</translation>
    </message>
    <message>
        <source>Continuer ›</source>
        <translation>Continuer ›</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>&amp;Réessayer</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Interrompre</source>
        <translation>&amp;Interrompre</translation>
    </message>
    <message>
        <source>Interrompu. Rien n'a été modifié.</source>
        <translation>Interrompu. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>YearlyView</name>
    <message>
        <source>Contacts selon leur dernier signe</source>
        <translation>Contacts selon leur dernier signe</translation>
    </message>
    <message>
        <source>Contacts arrivant à échéance, mois par mois</source>
        <translation>Contacts arrivant à échéance, mois par mois</translation>
    </message>
    <message>
        <source>Depuis quand vos contacts n'ont plus donné signe</source>
        <translation>Depuis quand vos contacts n’ont plus donné signe</translation>
    </message>
    <message>
        <source>Combien arrivent à échéance, et quand</source>
        <translation>Combien arrivent à échéance, et quand</translation>
    </message>
    <message>
        <source>moins d'un an</source>
        <translation>moins d’un an</translation>
    </message>
    <message>
        <source>1 à 2 ans</source>
        <translation>1 à 2 ans</translation>
    </message>
    <message>
        <source>2 à 3 ans</source>
        <translation>2 à 3 ans</translation>
    </message>
    <message>
        <source>3 ans et plus</source>
        <translation>3 ans et plus</translation>
    </message>
    <message>
        <source>Déjà échus : {due}. Gardés par un contrat en cours : {kept}.</source>
        <translation>Déjà échus : {due}. Gardés par un contrat en cours : {kept}.</translation>
    </message>
</context>
<context>
    <name>YearsView</name>
    <message>
        <source>Archives arrivant à leur fin, année par année</source>
        <translation>Archives arrivant à leur fin, année par année</translation>
    </message>
    <message>
        <source>toutes les raisons</source>
        <translation>toutes les raisons</translation>
    </message>
    <message>
        <source>Combien d'archives arrivent à leur fin : {which}</source>
        <translation>Combien d’archives arrivent à leur fin : {which}</translation>
    </message>
    <message>
        <source>Plus tard : {count}.</source>
        <translation>Plus tard : {count}.</translation>
    </message>
</context>
<context>
    <name>_ChangesModel</name>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Registre aujourd'hui</source>
        <translation>Registre aujourd’hui</translation>
    </message>
    <message>
        <source>ne le dit pas</source>
        <translation>ne le dit pas</translation>
    </message>
    <message>
        <source>ne le dit plus</source>
        <translation>ne le dit plus</translation>
    </message>
    <message>
        <source>Mention publiée</source>
        <translation>Mention publiée</translation>
    </message>
</context>
<context>
    <name>_ElementLine</name>
    <message>
        <source>présent</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>manque</source>
        <translation>manque</translation>
    </message>
</context>
<context>
    <name>_EndPage</name>
    <message>
        <source>C'est effacé</source>
        <translation>C’est effacé</translation>
    </message>
    <message>
        <source>Aparté ne détient plus rien sur cet ordinateur.</source>
        <translation>Aparté ne détient plus rien sur cet ordinateur.</translation>
    </message>
    <message>
        <source>N'oubliez pas les sauvegardes restées sur une clé ou un autre disque, la fiche de secours imprimée et le fichier que vous avez emporté : ils contiennent ou ouvrent encore des données personnelles.</source>
        <translation>N’oubliez pas les sauvegardes restées sur une clé ou un autre disque, la fiche de secours imprimée et le fichier que vous avez emporté : ils contiennent ou ouvrent encore des données personnelles.</translation>
    </message>
</context>
<context>
    <name>_Handing</name>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>_HistoryModel</name>
    <message>
        <source>Le</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Par</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Acte</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Rubriques changées</source>
        <translation>Rubriques changées</translation>
    </message>
</context>
<context><name>QFileDialog</name><message><source>&amp;Look in:</source><translation>&amp;Dossier :</translation></message><message><source>Files of &amp;type:</source><translation>&amp;Type de fichier :</translation></message></context><context><name>QAbstractFileIconProvider</name><message><source>Drive</source><translation>Disque</translation></message><message><source>File</source><translation>Fichier</translation></message><message><source>%1 File</source><translation>Fichier %1</translation></message><message><source>Folder</source><translation>Dossier</translation></message><message><source>File Folder</source><translation>Dossier</translation></message><message><source>Shortcut</source><translation>Raccourci</translation></message><message><source>Unknown</source><translation>Inconnu</translation></message></context><context><name>QPrintSettingsOutput</name><message><source>Duplex Printing</source><translation>Recto verso</translation></message><message><source>None</source><translation>Aucun</translation></message><message><source>Long side</source><translation>Bord long</translation></message><message><source>Short side</source><translation>Bord court</translation></message><message><source>All Pages</source><translation>Toutes les pages</translation></message><message><source>Odd Pages</source><translation>Pages impaires</translation></message><message><source>Even Pages</source><translation>Pages paires</translation></message></context></TS>