import { messageIn } from '../../language/bilingual-error.ts';
import { type Bilingual, type Language, inEach } from '../../language/language.ts';
import { readSettings } from '../../settings.ts';
import { SETTINGS_KEY } from '../../settings/problem.ts';

type Shared = Readonly<Record<string, unknown>>;

/**
 * What is wrong with settings, in each language. Settings speak the language that they name; who asks the doctor may read another one.
 * `error` is what reading them threw, or something else.
 */
export function describeSettingsProblem(settings: Shared, error: unknown): Bilingual<string> {
  return inEach((language) => messageIn(language, findError(speakIn(language, settings)) ?? error));
}

/** The error about the settings; `undefined` if they are right. */
function findError(settings: Shared): unknown {
  try {
    readSettings(settings);
    return undefined;
  } catch (error) {
    return error;
  }
}

/** The settings with another language. One that is wrong stays, since that is what is to be said of it. */
export function speakIn(language: Language, settings: Shared): Shared {
  const { [SETTINGS_KEY]: own = {} } = settings;
  if (typeof own !== 'object' || own === null || Array.isArray(own)) return settings;
  if (isWrongLanguage(own)) return settings;
  return { ...settings, [SETTINGS_KEY]: { ...own, language } };
}

function isWrongLanguage(own: object): boolean {
  const language = 'language' in own ? own.language : undefined;
  return findError({ [SETTINGS_KEY]: { language } }) !== undefined;
}
