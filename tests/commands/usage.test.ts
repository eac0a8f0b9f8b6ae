import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { helpFor } from '../../src/commands/command-line/help.ts';
import { MESSAGE_LANGUAGES, type MessageLanguage } from '../../src/languages/index.ts';
import { COMMAND_NAMES } from '../../src/languages/words/commands/help-words.ts';
import { call, type Ran, run } from './run-command.ts';

/** Command lines with a mistake, and the beginning of the message in each language. */
type Wrong = readonly (readonly [readonly string[], Readonly<Record<MessageLanguage, string>>])[];

const SITE = join(import.meta.dirname, '../sites/debate');
/** The beginning of a command's help in each language, and its line about the content folder. */
const OPTIONS: Readonly<Record<MessageLanguage, RegExp>> = {
  en: /^npm .*\[options\]\n[\s\S]*\n {2}--content DIR .*\n[\s\S]*\n {2}--help +this text\n$/,
  es: /^npm .*\[opciones\]\n[\s\S]*\n {2}--content CARPETA .*\n[\s\S]*\n {2}--help +esta ayuda\n$/,
};

const ENVIRONMENTS = { en: 'C.UTF-8', es: 'es_MX.UTF-8' } satisfies Record<MessageLanguage, string>;

/** The message comes first, then the command's help. */
function checkMistake({ code, stdout, stderr }: Ran, said: string, language: MessageLanguage): void {
  assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
  assert.ok(stderr.startsWith(said), stderr);
  assert.match(stderr, language === 'en' ? /\bthis text|Exit codes/ : /\besta ayuda|Códigos de salida/);
  assert.doesNotMatch(stderr, /\n {4}at /);
}

/** The names of the flags that a help text explains. */
const flagsIn = (help: string): readonly string[] =>
  [...help.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, flag = '']) => flag).sort();

describe('every command explains its options', () => {
  for (const command of COMMAND_NAMES) {
    test(`${command}, with the same options in each language`, async () => {
      const flags = MESSAGE_LANGUAGES.map((language) => {
        const help = helpFor(command, language);
        assert.match(help, OPTIONS[language]);
        for (const line of help.split('\n')) assert.ok(line.length <= 128, line);
        return flagsIn(help);
      });
      const taken = /It takes: (.*)$/m.exec((await call([command, '--no-such-flag'])).stderr)?.[1];
      for (const explained of flags) assert.deepEqual(explained, taken?.split(', ').sort());
    });
  }

  test('--help explains one command, or lists all of them', async () => {
    for (const language of MESSAGE_LANGUAGES) {
      const [one, all] = await Promise.all([
        call(['check', '--help', '--language', language]),
        run(['--help'], { LC_ALL: ENVIRONMENTS[language] }),
      ]);
      const outputs = { one: helpFor('check', language), all: helpFor(undefined, language) };
      assert.deepEqual(one, { code: 0, stdout: outputs.one, stderr: '' });
      assert.deepEqual(all, { code: 0, stdout: outputs.all, stderr: '' });
      for (const command of COMMAND_NAMES)
        assert.match(all.stdout, new RegExp(`\\n {2}npm (?:run )?${command} `));
    }
    assert.match(helpFor(undefined, 'en'), /Exit codes: 0 done, 1 problems found, 2 wrong usage\.\n$/);
    assert.match(
      helpFor(undefined, 'es'),
      /Códigos de salida: 0, hecho; 1, hay problemas; 2, la orden está mal escrita\.\n$/,
    );
  });
});

describe('wrong usage gives exit code 2 and says why', () => {
  /** Mistakes that parsing the arguments finds. */
  const misspelt: Wrong = [
    [
      ['check', '--contents', 'x'],
      {
        en: 'check does not take --contents. Did you mean --content? It takes: --content,',
        es: 'check no admite --contents. ¿Querías decir --content? Admite: --content,',
      },
    ],
    [
      ['build', '--format', 'json'],
      {
        en: 'build does not take --format. It takes: --content,',
        es: 'build no admite --format. Admite: --content,',
      },
    ],
    [['check', '-x'], { en: 'check does not take -x. It takes: ', es: 'check no admite -x. Admite: ' }],
    [
      ['check', '--format'],
      { en: '--format needs a value, as shown below', es: 'A --format le falta su valor' },
    ],
    [
      ['check', '--format', '--strict'],
      { en: '--format needs a value, as shown below', es: 'A --format le falta su valor' },
    ],
    [['check', '--strict=yes'], { en: '--strict takes no value', es: '--strict va sin ningún valor' }],
    [
      ['check', 'json'],
      {
        en: 'check does not know what to do with "json". Options go after two hyphens on their own: npm run check --',
        es: 'check no sabe qué hacer con "json". Las opciones van después de dos guiones sueltos: npm run check --',
      },
    ],
    [
      ['check', '--format', 'xml'],
      {
        en: '--format takes one of: text, json, github, markdown. "xml"',
        es: '--format admite uno de estos valores: text, json, github, markdown. "xml"',
      },
    ],
    [
      ['start', '--port', 'eighty'],
      {
        en: '--port takes a number from 0 to 65535, but "eighty"',
        es: '--port espera un número del 0 al 65535, pero "eighty"',
      },
    ],
    [['start', '--host', ''], { en: '--host takes an address', es: '--host espera una dirección' }],
    [['check', '--content', ''], { en: '--content and --output take', es: '--content y --output esperan' }],
  ];
  /** Mistakes that are found when the command starts. */
  const impossible: Wrong = [
    [
      ['status', '--format', 'markdown'],
      {
        en: '--format takes one of: text, json. "markdown"',
        es: '--format admite uno de estos valores: text, json. "markdown"',
      },
    ],
    [
      ['check', '--content', '/nowhere/at/all'],
      { en: 'There is no folder /nowhere/at/all.', es: 'No existe la carpeta /nowhere/at/all.' },
    ],
    [
      ['check', '--content', 'README.md'],
      { en: 'There is no folder README.md.', es: 'No existe la carpeta README.md.' },
    ],
    [
      ['check', '--since', 'no-such-tag'],
      {
        en: '--since: git does not know a revision "no-such-tag"',
        es: '--since: git no conoce ninguna revisión "no-such-tag"',
      },
    ],
    [['build', '--output', '.', '--content', SITE], { en: '--output ', es: '--output ' }],
    [
      ['chek'],
      {
        en: 'There is no command "chek". Did you mean "check"?\n',
        es: 'No existe la orden "chek". ¿Querías decir "check"?\n',
      },
    ],
    [['publish'], { en: 'There is no command "publish".\n', es: 'No existe la orden "publish".\n' }],
    [[], { en: 'No command was given.\n', es: 'No se ha indicado ninguna orden.\n' }],
  ];
  for (const [args, said] of [...misspelt, ...impossible]) {
    test(args.join(' ') || 'nothing', async () => {
      for (const language of MESSAGE_LANGUAGES)
        checkMistake(await call(args, { LC_ALL: ENVIRONMENTS[language] }), said[language], language);
    });
  }
  for (const [args, said] of [...misspelt.slice(0, 1), ...impossible.slice(-2)]) {
    test(`${args.join(' ') || 'nothing'}, in a child process`, async () => {
      for (const language of MESSAGE_LANGUAGES)
        checkMistake(await run(args, { LC_ALL: ENVIRONMENTS[language] }), said[language], language);
    });
  }

  test('options that npm consumed because they came before the two hyphens', async () => {
    const english = await call(['check'], { npm_config_strict: 'true' });
    assert.equal(english.code, 2);
    assert.match(english.stderr, /^npm kept --strict for itself\..*: npm run check -- --strict\n/);
    const spanish = await call(['start', '9000'], { npm_config_port: 'true', LC_ALL: 'es_MX.UTF-8' });
    assert.match(spanish.stderr, /^npm se quedó con --port\..*: npm start -- --port\n/);
    const content = await call(['translate', 'a', 'es', '--content', SITE], { npm_config_to: 'true' });
    assert.match(content.stderr, /^npm kept --to for itself\./);
  });

  test('with a message in the requested language, even if other arguments are wrong', async () => {
    for (const args of [
      ['check', '--language', 'es', '--format', 'xml'],
      ['chek', '--language=es'],
    ])
      assert.match((await call(args)).stderr, /^(?:--format admite|No existe la orden)/);
    const unknown = await call(['check', '--language', 'tlh'], { LC_ALL: 'es_AR.UTF-8' });
    assert.match(
      unknown.stderr,
      /^--language admite uno de estos valores: en, es\. "tlh" no es ninguno de ellos\.\n/,
    );
  });
});
