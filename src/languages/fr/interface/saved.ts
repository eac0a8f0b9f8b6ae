import type { SavedWords } from '../../words/interface/saved-words.ts';

/** Ce qu’on enregistre pour lire hors connexion, en français. */
export const saved: SavedWords = {
  title: 'Enregistré pour lire hors connexion',
  term: 'Hors connexion',
  save: 'Enregistrer ce numéro',
  explanation:
    'Les numéros que vous enregistrez restent dans ce navigateur, sur cet appareil, et se lisent sans connexion. Quand vous êtes en ligne, vous voyez toujours la page actuelle.',
  issues: 'La page de chaque numéro a un bouton pour l’enregistrer.',
  safari:
    'Safari oublie ce qu’un site a enregistré si vous ne l’ouvrez pas pendant sept jours, sauf si vous l’avez ajouté à l’écran d’accueil.',
  lasting: 'Un fichier téléchargé reste jusqu’à ce que vous l’effaciez.',
  withoutScript: 'Pour enregistrer, il faut JavaScript, qui est désactivé dans ce navigateur.',
  script: {
    asking: 'Tous ses textes, avec leurs traductions et leurs images, occupent {size} sur cet appareil.',
    yes: 'Enregistrer',
    cancel: 'Annuler',
    progress: 'Enregistrement',
    saving: '{done} sur {all}',
    saved: 'Enregistré sur cet appareil ({size})',
    outdated: 'La revue a changé depuis. La mise à jour télécharge {size}.',
    offline: 'Sans connexion, on ne sait pas si la revue a changé depuis.',
    partly: 'Tout n’est pas arrivé, on ne peut donc pas encore lire hors connexion.',
    gone: 'La revue ne le publie plus. Il reste ici jusqu’à ce que vous le retiriez.',
    update: 'Mettre à jour',
    resume: 'Continuer',
    remove: 'Retirer',
    removeAll: 'Tout retirer',
    removed: 'Retiré de cet appareil',
    failed: {
      network: 'La connexion a été coupée. Ce qui est arrivé est conservé, vous pourrez continuer plus tard.',
      room: 'Il n’y a pas assez de place sur cet appareil. Il faut {size}.',
      site: 'La revue est en train d’être publiée. Réessayez dans quelques minutes.',
      browser:
        'Ce navigateur ne laisse pas le site enregistrer quoi que ce soit. C’est le cas des fenêtres privées.',
    },
    copy: 'Voici la copie enregistrée sur cet appareil, car le réseau ne répond pas. La revue a pu changer depuis.',
    notHere: 'Vous êtes hors connexion, et cette page n’est pas enregistrée.',
    again: 'Réessayer',
    instead: 'Vous pouvez lire ceci :',
    nothing: 'Rien n’est enregistré sur cet appareil.',
    total: 'En tout : {size}',
    shared: 'Polices, styles et cette liste',
  },
};
