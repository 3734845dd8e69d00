/**
 * What people ask the explorer, and what they want to find. The queries were written down before any of them was run; those that are
 * held out were not looked at while the ranking was made.
 */
import type { Language } from '../../../../src/language/language.ts';

export interface Query {
  readonly text: string;
  readonly language: Language;
  /** A name that must be found: a code, `product.Action`, or a product. */
  readonly wanted: RegExp;
  /** The place at which it must be found at the latest, counted over all groups as they are shown. */
  readonly within: number;
}

const query = (text: string, language: Language, wanted: RegExp, within: number): Query => ({
  text,
  language,
  wanted,
  within,
});

export const QUERIES: readonly Query[] = [
  query('ResourceNotFound.Function', 'en', /^ResourceNotFound\.Function$/, 1),
  query('resourcenotfound.function', 'en', /^ResourceNotFound\.Function$/, 1),
  query('ResourceNotFound.Functoin', 'en', /^ResourceNotFound\.Function$/, 1),
  query('RESOURCE_NOT_FOUND', 'en', /^ResourceNotFound$/, 1),
  query('LimitExceeded.Mem', 'en', /^LimitExceeded\.Memory$/, 3),
  query('TriggerName', 'en', /\.TriggerName$/, 2),
  query('image', 'en', /Image/, 1),
  query('quota', 'en', /Quota/, 1),
  query('image not found', 'en', /Image.*NotFound|NotFound.*Image/, 2),
  query('镜像', 'zh', /Image/i, 3),
  query('余额不足', 'zh', /Balance/, 1),
  query('CreateFunction', 'en', /^scf\.CreateFunction$/, 2),
  query('scf.CreateFunction', 'en', /^scf\.CreateFunction$/, 1),
  query('scf', 'en', /^scf$/, 1),
  query('云函数', 'zh', /^scf$/, 1),
  query('短信', 'zh', /^sms$/, 1),
  query('SendSms', 'zh', /^sms\.SendSms$/, 1),
  query('insufficient balance', 'en', /InsufficientBalance/, 1),
  query('AuthFailure.SignatureFailure', 'zh', /^AuthFailure\.SignatureFailure$/, 1),
  query('签名', 'zh', /Sign/, 3),
  query('LimitExceeded.Functions', 'en', /^LimitExceeded\.Function$/, 2),
  query('cloud virtual machine', 'en', /^cvm$/, 1),
  query('限频', 'zh', /RequestLimitExceeded|Frequency|RateLimit/, 3),
  query('cvm RunInstances', 'en', /^cvm\.RunInstances$/, 1),
];

export const HELD_OUT: readonly Query[] = [
  query('InvalidParameterValue.ImageNotFuond', 'en', /^InvalidParameterValue\.ImageNotFound$/, 1),
  query('password', 'en', /Password/, 1),
  query('密码', 'zh', /Password|Pwd/i, 3),
  query('RunInstances', 'en', /^cvm\.RunInstances$/, 3),
  query('云服务器', 'zh', /^cvm$/, 1),
  query('object not in whitelist', 'en', /White_?[Ll]ist/, 5),
  query('欠费', 'zh', /Arrear/i, 3),
  query('实名认证', 'zh', /RealName/i, 3),
  query('超时', 'zh', /Time_?[Oo]ut/, 3),
  query('timeout', 'en', /Time_?[Oo]ut/, 1),
  query('TemplateIdNotExist', 'en', /\.TemplateIdNotExist$/, 1),
  query('phone number blacklist', 'en', /PhoneNumber(?:In|On)Blacklist/, 2),
  query('手机号 黑名单', 'zh', /PhoneNumber(?:In|On)Blacklist/, 3),
  query('redis', 'en', /^redis$/, 1),
  query('云数据库 MySQL', 'zh', /^cdb$/, 1),
  query('AuthFailure.', 'en', /^AuthFailure\./, 1),
  query('UnauthorizedOperation.CamNoAuth', 'zh', /^UnauthorizedOperation\.CamNoAuth$/, 1),
  query('certificate expired', 'en', /Cert.*Expir|Expir.*Cert/, 3),
  query('证书', 'zh', /Cert|^ssl$/, 2),
  query('TextTranslate', 'zh', /^tmt\.TextTranslate$/, 1),
  query('kubernetes', 'en', /^tke$|Kubernetes|K8s/i, 2),
  query('security group', 'en', /SecurityGroup/, 1),
  query('安全组', 'zh', /SecurityGroup|Sg/, 2),
  query('RequestLimitExceded', 'en', /^RequestLimitExceeded$/, 1),
  query('ocr.GeneralBasicOCR', 'zh', /^ocr\.GeneralBasicOCR$/, 1),
  query('mysql database', 'en', /^cdb$/, 3),
];
