import { inBoth, sentence } from '../language/sentence.ts';

/** What is wrong with a setting, as the rest of a sentence that begins with its path. A `hint` follows a full stop. */
export const PROBLEMS = {
  unread: inBoth(sentence`is read by no rule.${'hint'}`, sentence`不会被任何规则读取。${'hint'}`),
  unknown: inBoth(
    sentence`is no setting.${'hint'} Settings are ${'names'}.`,
    sentence`不是可用的设置。${'hint'}可用的设置有${'names'}。`,
  ),
  notObject: inBoth(sentence`must be an object, but is ${'kind'}.`, sentence`应为对象，但写成了${'kind'}。`),
  notRegistries: inBoth(
    sentence`must be an array of registries, but is ${'kind'}.`,
    sentence`应为由错误码库组成的数组，但写成了${'kind'}。`,
  ),
  notClients: inBoth(
    sentence`must be an object from modules to products, but is ${'kind'}.`,
    sentence`应为以模块为键、以产品为值的对象，但写成了${'kind'}。`,
  ),
  notProduct: inBoth(sentence`must be a product, but is ${'kind'}.`, sentence`应为产品，但写成了${'kind'}。`),
  notStrings: inBoth(
    sentence`must be an array of strings, but is ${'kind'}.`,
    sentence`应为由字符串组成的数组，但写成了${'kind'}。`,
  ),
  notString: inBoth(sentence`must be a string, but is ${'kind'}.`, sentence`应为字符串，但写成了${'kind'}。`),
  notChoice: inBoth(
    sentence`must be ${'choices'}, but is ${'value'}.`,
    sentence`应为${'choices'}，但写成了${'value'}。`,
  ),
  notDay: inBoth(
    sentence`must be a day like ${'example'}, but is ${'value'}.`,
    sentence`应为${'example'}这样的日期，但写成了${'value'}。`,
  ),
  notForm: inBoth(
    sentence`is ${'value'}, which is not of the form ${'forms'}.`,
    sentence`写成了${'value'}，应为${'forms'}的形式。`,
  ),
  unknownProduct: inBoth(
    sentence`names the unknown product ${'product'}.${'hint'}`,
    sentence`写了不存在的产品${'product'}。${'hint'}`,
  ),
  otherVersion: inBoth(
    sentence`names ${'version'}, which is no version of ${'product'}. It has ${'versions'}.`,
    sentence`写了${'version'}，但${'product'}没有这个版本，它的版本有${'versions'}。`,
  ),
  noVersions: inBoth(
    sentence`names ${'version'}, which is no version of ${'product'}. It has none.`,
    sentence`写了${'version'}，但${'product'}没有版本。`,
  ),
} as const;
