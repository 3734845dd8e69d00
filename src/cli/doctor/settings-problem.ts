import { messageIn } from '../../language/bilingual-error.ts';
import { type Bilingual, type Language, inEach } from '../../language/language.ts';
import { readSettings } from '../../settings.ts';

type SharedSettings = Readonly<Record<string, unknown>>;

const KEY = 'tencentcloud-errors';

/** What is wrong with settings in each language: rules say it in the one that the settings name, the reader may want another. */
export function describeSettingsProblem(settings: SharedSettings, error: unknown): Bilingual<string> {
  return inEach((language) => messageIn(language, findProblem(withLanguage(settings, language)) ?? error));
}

/** The same settings in another language, if it is possible to say so in them. */
function withLanguage(settings: SharedSettings, language: Language): SharedSettings {
  const own = settings[KEY];
  return typeof own === 'object' && own !== null ? { ...settings, [KEY]: { ...own, language } } : settings;
}

/** What reading throws. A wrong `language` alone is none here. */
function findProblem(settings: SharedSettings): unknown {
  try {
    readSettings(settings);
    return undefined;
  } catch (error) {
    return error;
  }
}
