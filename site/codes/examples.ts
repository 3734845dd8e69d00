import type { Bilingual } from '../../src/language/language.ts';

/** What can be asked, by kind. A test asks each. */
export interface Examples {
  readonly code: readonly string[];
  readonly words: readonly string[];
  readonly calls: readonly string[];
  readonly paste: string;
}

const PASTED =
  '{"Response":{"Error":{"Code":"ResourceNotFound.Function","Message":"The function does not exist."},"RequestId":"6a2bb0ae-1f0d-4c57-9f0e-2a0d6a6b7c11"}}';

export const EXAMPLES: Bilingual<Examples> = {
  en: {
    code: ['ResourceNotFound.Function', 'LimitExceeded.Memory', 'ResourceNotFound.Functoin', 'AuthFailure'],
    words: ['image not found', 'insufficient balance', 'security group', '余额不足'],
    calls: ['scf.CreateFunction', 'RunInstances', 'Cloud Virtual Machine', 'sms'],
    paste: PASTED,
  },
  zh: {
    code: ['ResourceNotFound.Function', 'LimitExceeded.Memory', 'ResourceNotFound.Functoin', 'AuthFailure'],
    words: ['余额不足', '镜像', '安全组', 'image not found'],
    calls: ['scf.CreateFunction', 'RunInstances', '云服务器', 'sms'],
    paste: PASTED,
  },
};
