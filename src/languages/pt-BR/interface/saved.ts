import type { SavedWords } from '../../words/interface/saved-words.ts';

/** O que se salva para ler sem conexão, em português do Brasil. */
export const saved: SavedWords = {
  title: 'Salvo para ler sem conexão',
  term: 'Sem conexão',
  save: 'Salvar este número',
  explanation:
    'Os números que você salva ficam neste navegador, neste aparelho, e podem ser lidos sem conexão. Quando há conexão, você vê sempre a página atual.',
  issues: 'A página de cada número tem um botão para salvá-lo.',
  safari:
    'O Safari apaga o que um site salvou se você não abrir o site por sete dias, a menos que o tenha adicionado à tela de início.',
  lasting: 'Um arquivo baixado fica até que você o apague.',
  withoutScript: 'Para salvar é preciso JavaScript, que está desligado neste navegador.',
  script: {
    asking: 'Todos os textos, com suas traduções e imagens, ocupam {size} neste aparelho.',
    yes: 'Salvar',
    cancel: 'Cancelar',
    progress: 'Salvando',
    saving: '{done} de {all}',
    saved: 'Salvo neste aparelho ({size})',
    outdated: 'A revista mudou desde então. A atualização baixa {size}.',
    offline: 'Sem conexão, não se sabe se a revista mudou desde então.',
    partly: 'Nem tudo chegou, por isso ainda não dá para ler sem conexão.',
    gone: 'A revista não publica mais isto. Fica aqui até que você o remova.',
    update: 'Atualizar',
    resume: 'Continuar',
    remove: 'Remover',
    removeAll: 'Remover tudo',
    removed: 'Removido deste aparelho',
    failed: {
      network: 'A conexão caiu. O que chegou fica guardado, e você pode continuar mais tarde.',
      room: 'Não há espaço suficiente neste aparelho. São necessários {size}.',
      site: 'A revista está sendo publicada neste momento. Tente de novo daqui a alguns minutos.',
      browser: 'Este navegador não deixa o site salvar nada. É o que acontece nas janelas anônimas.',
    },
    copy: 'Esta é a cópia salva neste aparelho, porque a rede não responde. A revista pode ter mudado desde então.',
    notHere: 'Não há conexão, e esta página não está salva.',
    again: 'Tentar de novo',
    instead: 'Você pode ler isto:',
    nothing: 'Não há nada salvo neste aparelho.',
    total: 'No total: {size}',
    shared: 'Fontes, estilos e esta lista',
  },
};
