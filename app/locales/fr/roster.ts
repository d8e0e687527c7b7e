import type { roster as english } from "../en/roster.ts";
import type { Translated } from "../translated.ts";

export const roster: Translated<typeof english, "fr"> = {
  problems: {
    tooLarge: {
      message: "Le fichier dépasse 64 Mo.",
      fix: "N’exportez que les personnes qui participent, ou divisez l’organisation.",
    },
    spreadsheet: {
      message: "C’est un classeur de tableur, pas un fichier CSV.",
      fix: "Ouvrez-le, choisissez Fichier, Enregistrer sous, puis CSV UTF-8 (délimité par des virgules). Chargez ensuite ce fichier.",
    },
    pdf: { message: "C’est un PDF, pas un fichier CSV.", fix: "Exportez la liste de votre SIRH au format CSV." },
    notText: {
      message: "Ce fichier n’est pas du texte\u00a0: aucun tableau ne peut y être lu.",
      fix: "Exportez la liste de votre SIRH, ou enregistrez-la depuis votre tableur, au format CSV.",
    },
    empty: {
      message: "Le fichier est vide.",
      fix: "Exportez à nouveau la liste et vérifiez qu’elle a une ligne d’en-tête et au moins une personne.",
    },
    noRows: {
      message: "Le fichier a une ligne d’en-tête et personne en dessous.",
      fix: "Exportez à nouveau la liste\u00a0; un filtre a peut-être masqué tout le monde.",
    },
    tooManyRows: {
      message: "Le fichier a plus de {{most, number}} lignes.",
      fix: "Supprimez les lignes vides, n’exportez que les personnes qui participent, ou divisez l’organisation.",
    },
    tooManyColumns: {
      message: "Cette ligne a plus de {{most, number}} colonnes.",
      fix: "N’exportez que les colonnes nécessaires, et supprimez les colonnes vides à leur droite.",
    },
    tooManyCellsInAll: {
      message: "Le fichier a plus de {{most, number}} cellules.",
      fix: "N’exportez que les personnes qui participent et les colonnes nécessaires.",
    },
    unreadable: {
      message: "À partir de la ligne {{row}}, le fichier ne peut pas être lu comme un tableau.",
      fix: "Cherchez un guillemet ouvert et jamais fermé, et enregistrez à nouveau le fichier au format CSV.",
    },
    noIdColumn: {
      message: "Aucune colonne ne distingue les personnes.",
      fix: "Ajoutez une colonne nommée Employee ID, ou au moins Work e-mail.",
    },
    noManagerColumn: {
      message: "Aucune colonne ne dit de qui dépendent les personnes.",
      fix: "Ajoutez une colonne nommée Manager ID ou Manager e-mail. Elle reste vide pour la personne au sommet.",
    },
    sameColumnTwice: {
      message: "Les colonnes «\u00a0{{first}}\u00a0» et «\u00a0{{header}}\u00a0» ont le même sens.",
      fix: "Gardez l’une des deux, ou renommez l’autre.",
    },
    cellTooLong: {
      message: "Une cellule dépasse {{longest, number}} caractères.",
      fix: "Cherchez un guillemet ouvert et jamais fermé dans cette ligne ou au-dessus.",
    },
    tooManyCells: {
      message: "Cette ligne a {{found}} cellules\u00a0; l’en-tête en a {{expected}}.",
      fix: "Mettez entre guillemets les valeurs qui contiennent le séparateur, comme «\u00a0Martin, Anne\u00a0».",
    },
    tooFewCells: {
      message: "Cette ligne a {{found}} cellules\u00a0; l’en-tête en a {{expected}}.",
      fix: "Ajoutez les cellules manquantes, ou supprimez le saut de ligne qui coupe cette ligne.",
    },
    missingId: {
      message: "Cette personne n’a pas de matricule.",
      fix: "Indiquez l’identifiant qu’utilise votre SIRH.",
    },
    duplicateId: {
      message: "Le matricule {{id}} figure déjà à la ligne {{first}}.",
      fix: "Supprimez l’une des deux lignes, ou corrigez le matricule.",
    },
    duplicateEmail: {
      message: "L’e-mail {{email}} figure déjà à la ligne {{first}}.",
      fix: "Donnez à chaque personne sa propre adresse, ou laissez vide pour celles qui n’en ont pas.",
    },
    malformedEmail: {
      message: "«\u00a0{{email}}\u00a0» n’est pas une adresse e-mail.",
      fix: "Corrigez-la, ou laissez la cellule vide\u00a0: la personne est alors importée et ne peut pas être invitée.",
    },
    unknownManager: {
      message: "Le manager «\u00a0{{manager}}\u00a0» n’est pas dans ce fichier.",
      fix: "Ajoutez une ligne pour ce manager, ou corrigez la référence.{{near}}",
    },
    managerConflict: {
      message: "Les colonnes de manager de {{id}} désignent deux personnes\u00a0: {{first}} et {{second}}.",
      fix: "Corrigez le matricule ou l’adresse, ou laissez l’un des deux vide.",
    },
    selfManager: {
      message: "{{id}} dépend de soi-même.",
      fix: "Indiquez le vrai manager. La cellule reste vide pour la personne au sommet.",
    },
    cycle: {
      message: "{{count}} personnes dépendent les unes des autres en cercle\u00a0: {{loop}}.",
      fix: "Corrigez le manager de l’une d’elles, pour que la ligne mène au sommet.",
    },
    severalTops: {
      message: "{{count}} personnes n’ont pas de manager\u00a0: {{list}}.",
      fix: "Laissez le manager vide pour la seule personne au sommet, et indiquez-le pour les autres.",
    },
    noTop: {
      message: "Personne n’est au sommet\u00a0: chacun a un manager.",
      fix: "Laissez le manager vide pour la personne au sommet.",
    },
    unknownTier: {
      message: "Le niveau «\u00a0{{tier}}\u00a0» n’est pas compris.",
      fix: "Utilisez l’un de {{tiers}}, ou laissez vide\u00a0: la ligne hiérarchique décide alors.",
    },
    repWithReports: {
      message: "Le niveau de {{id}} est {{tier}}, et {{count}} personnes en dépendent.",
      fix: "Passez-le à {{up}}, ou corrigez de qui ces personnes dépendent.",
    },
    tierAboveManager: {
      message: "{{id}} est au niveau {{tier}}, mais dépend de {{manager}}, au niveau {{managerTier}}.",
      fix: "Corrigez le niveau de l’une des deux personnes, ou la ligne hiérarchique.",
    },
    emailAsId: {
      message: "Il n’y a pas de matricule\u00a0: l’adresse e-mail en tient lieu.",
      fix: "Ajoutez une colonne Employee ID si les adresses changent, par exemple avec les noms.",
    },
    noNameColumn: {
      message: "Aucune colonne ne donne le nom des personnes\u00a0; les matricules sont utilisés à la place.",
      fix: "Ajoutez une colonne nommée Name, ou First name et Last name\u00a0: le nom figure dans l’invitation.",
    },
    missingName: {
      message: "{{id}} n’a pas de nom\u00a0; le matricule est utilisé à la place.",
      fix: "Indiquez le nom\u00a0: il figure dans l’invitation.",
    },
    missingEmail: {
      message: "{{id}} n’a pas d’adresse e-mail\u00a0: importation faite, invitation impossible.",
      fix: "Indiquez une adresse si cette personne doit être interrogée.",
    },
    unknownLanguage: {
      message: "La langue «\u00a0{{language}}\u00a0» n’est pas comprise\u00a0; l’anglais est utilisé.",
      fix: "Utilisez un nom comme français, ou un code comme en, de ou pt-BR.",
    },
    managerWithoutReports: {
      message: "Le niveau de {{id}} est {{tier}}, et personne n’en dépend.",
      fix: "Très bien si c’est exact\u00a0: cette personne est interrogée, et n’a pas de résultat d’équipe.",
    },
    repUnderExecutive: {
      message:
        "Le niveau de {{id}} est {{tier}}, et cette personne dépend directement de {{manager}}, au niveau {{managerTier}}.",
      fix: "Très bien si c’est exact\u00a0: les réponses comptent pour tout ce qui est sous {{manager}}.",
    },
    tierInferred: {
      message: "{{id}} n’a pas de niveau\u00a0; d’après la ligne hiérarchique, c’est {{tier}}.",
      fix: "Indiquez le niveau si ce n’est pas exact.",
    },
    blankRows: { message: "{{count}} lignes vides ont été ignorées.", fix: "Rien à faire." },
  },
  rest: {
    message_one: "{{count, number}} autre problème de ce genre ne figure pas ici.",
    message_many: "{{count, number}} autres problèmes de ce genre ne figurent pas ici.",
    message_other: "{{count, number}} autres problèmes de ce genre ne figurent pas ici.",
    fix: "Résolvez ceux qui figurent ici, et vérifiez à nouveau le fichier.",
  },
  near: " Vouliez-vous dire {{near}}\u00a0?",
  check: {
    people: "{{count}} personnes",
    tiers: "{{tiers}}\u00a0; {{teams}} équipes",
    spans: "Collaborateurs directs\u00a0: de {{smallest}} à {{largest}}, médiane {{median}}",
    file: "Lu comme {{encoding}}, séparé par des {{delimiter}}",
    errors_one: "{{count}} problème à résoudre avant l’importation",
    errors_many: "{{count}} problèmes à résoudre avant l’importation",
    errors_other: "{{count}} problèmes à résoudre avant l’importation",
    warnings_one: "{{count}} point à connaître",
    warnings_many: "{{count}} points à connaître",
    warnings_other: "{{count}} points à connaître",
    ready: "Aucun problème. L’importation est possible.",
    row: "Ligne {{row}}",
    wholeFile: "Le fichier",
    more: "… et {{count}} autres du même genre",
    noFile: "Il n’y a pas de fichier {{file}}.",
    isFolder: "{{file}} est un dossier. Indiquez un fichier qui s’y trouve.",
    notAllowed:
      "Vous n’avez pas le droit de lire le fichier {{file}}. Demandez à la personne à qui il appartient, ou copiez-le dans un de vos dossiers.",
    cannotRead: "Le fichier {{file}} ne peut pas être lu.",
  },
  delimiters: { comma: "virgules", semicolon: "points-virgules", tab: "tabulations" },
  answers: {
    problems: {
      tooLarge: {
        message: "Le fichier de réponses dépasse 64 Mo.",
        fix: "Utilisez une ligne par personne et une colonne par question, et supprimez toute autre colonne.",
      },
      spreadsheet: {
        message: "Les réponses sont un classeur de tableur, pas un fichier CSV.",
        fix: "Ouvrez-le, choisissez Fichier, Enregistrer sous, puis CSV UTF-8 (délimité par des virgules). Indiquez ensuite ce fichier.",
      },
      pdf: {
        message: "Les réponses sont un PDF, pas un fichier CSV.",
        fix: "Exportez les réponses de votre outil d’enquête au format CSV.",
      },
      notText: {
        message: "Le fichier de réponses n’est pas du texte\u00a0: aucun tableau ne peut y être lu.",
        fix: "Exportez les réponses de votre outil d’enquête, ou enregistrez-les depuis votre tableur, au format CSV.",
      },
      empty: {
        message: "Le fichier de réponses est vide.",
        fix: "Exportez à nouveau les réponses et vérifiez qu’il y a une ligne d’en-tête et au moins une réponse.",
      },
      tooManyCellsInAll: {
        message: "Le fichier de réponses a plus de {{most, number}} cellules.",
        fix: "Supprimez les colonnes qui ne sont pas des questions, et les personnes qui n’ont pas répondu.",
      },
      tooManyCells: {
        message: "Cette ligne a {{found}} cellules\u00a0; l’en-tête en a {{expected}}.",
        fix: "Mettez entre guillemets les réponses qui contiennent le séparateur, comme «\u00a04,0\u00a0» ou «\u00a0Moins d’objectifs, mais meilleurs\u00a0».",
      },
      nearlyLong: {
        message:
          "À côté de item_id et value, il y a d’autres colonnes\u00a0: chaque colonne a donc été lue comme une question.",
        fix: "Si chaque ligne contient une réponse, ne gardez que employee_id, item_id et value.",
      },
      noEmployeeColumn: {
        message: "Aucune colonne ne dit qui a répondu.",
        fix: "Nommez une colonne employee_id, avec les matricules de la liste du personnel.",
      },
      noItems: {
        message: "Le fichier n’a aucune colonne de réponses.",
        fix: "Écrivez employee_id, item_id et value en en-tête, ou employee_id et une colonne par question.",
      },
      itemTwice: { message: "La question {{item}} a deux colonnes.", fix: "Gardez l’une des deux." },
      unnamedColumn: {
        message: "La colonne {{place}} contient des réponses (la première à la ligne {{first}}) et n’a pas de nom.",
        fix: "Écrivez l’identifiant de la question au-dessus, ou videz la colonne.",
      },
      badItem: {
        message: "«\u00a0{{item}}\u00a0» ne peut pas être l’identifiant d’une question.",
        fix: "Renommez-le\u00a0: les identifiants qui commencent par theme: sont ceux des thèmes.",
      },
      missingEmployee: {
        message: "Cette ligne ne dit pas qui a répondu.",
        fix: "Indiquez le matricule de la liste du personnel.",
      },
      missingItem: {
        message: "Cette ligne ne dit pas à quoi il a été répondu.",
        fix: "Indiquez l’identifiant de la question.",
      },
      unknownEmployee: {
        message: "{{id}} n’est pas dans la liste du personnel.",
        fix: "Corrigez le matricule, ou ajoutez la personne à la liste du personnel.{{near}}",
      },
      unknownItem: {
        message: "«\u00a0{{item}}\u00a0» n’est pas une question du questionnaire.",
        fix: "Utilisez les identifiants du questionnaire\u00a0; les options d’un classement s’écrivent item.option.",
      },
      notAsked: {
        message: "Le questionnaire ne pose pas {{item}} à {{id}}, dont le niveau est {{tier}}.",
        fix: "Supprimez cette réponse, ou corrigez le niveau de la personne dans la liste du personnel.",
      },
      notANumber: {
        message: "«\u00a0{{value}}\u00a0» n’est pas une réponse à {{item}}.",
        fix: "Utilisez {{allowed}}, ou laissez vide si la question a été passée.",
      },
      outOfRange: {
        message: "{{value}} n’est pas une réponse à {{item}}.",
        fix: "Utilisez {{allowed}}, ou laissez vide si la question a été passée.",
      },
      duplicateAnswer: {
        message: "{{id}} a déjà répondu à {{item}} à la ligne {{first}}.",
        fix: "Gardez l’une des deux lignes.",
      },
      duplicateEmployee: {
        message: "Les réponses de {{id}} figurent déjà à la ligne {{first}}.",
        fix: "Gardez l’une des deux lignes.",
      },
      rankTwice: {
        message: "{{id}} a donné le même rang à deux options de {{item}}.",
        fix: "Donnez à chaque option un rang différent, ou laissez tout le classement vide.",
      },
      tooManyAnswerRows: {
        message: "Le fichier a plus de {{most, number}} lignes.",
        fix: "Utilisez une ligne par personne et une colonne par question.",
      },
      noAnswers: {
        message: "Il n’y a aucune réponse dans le fichier.",
        fix: "Exportez à nouveau les réponses\u00a0; un filtre les a peut-être toutes masquées.",
      },
    },
    form: { long: "Une réponse par ligne", wide: "Une personne par ligne" },
    file: "{{form}}, lu comme {{encoding}}, séparé par des {{delimiter}}",
    errors_one: "{{count}} problème à résoudre dans les réponses avant tout calcul",
    errors_many: "{{count}} problèmes à résoudre dans les réponses avant tout calcul",
    errors_other: "{{count}} problèmes à résoudre dans les réponses avant tout calcul",
  },
};
