/**
 * Which words say the same in error codes: a table, made by going through all words of the registry and the sub-codes that
 * differ only in them. It decides which codes are suggested first, and never what is fixed.
 */

/** What went wrong, what it went wrong with, or both: who is in arrears has a problem whatever else is said. */
export type Role = 'state' | 'thing' | 'reason';

export interface WordGroup {
  readonly role: Role;
  /** Words and phrases in lower case. Other forms of a word (plurals, past tenses) need not be listed. */
  readonly forms: readonly string[];
  /** Words that no code has: other clouds, programmers, or descriptions use them for the same. */
  readonly foreign?: readonly string[];
}

const groupOf =
  (role: Role) =>
  (forms: readonly string[], foreign: readonly string[] = []): WordGroup => ({ role, forms, foreign });
const state = groupOf('state');
const thing = groupOf('thing');
const reason = groupOf('reason');

/** The groups by name. A name is no word: `RELATED`, `OPPOSITES` and `COMPOUNDS` refer to it. */
export const WORD_GROUPS = {
  // What went wrong.
  absent: state(
    [
      ...['not found', 'no found', 'not find', 'not exist', 'no exist', 'no such', 'no data', 'no record'],
      ...['unregistered', 'unregister', 'not registered', 'not reged', 'no', 'without', 'not contain'],
      ...['not have'],
    ],
    ['not there', 'does not show', 'not had', 'could not be found', 'cannot be found', 'can not be found'],
  ),
  present: state(
    [
      ...['exist', 'already exist', 'exist already', 'already', 'in use', 'in used', 'used', 'used in'],
      ...['already used', 'duplicate', 'duplicated', 'duplication', 'dup', 'repeat', 'repeated'],
      ...['repetition', 'occupied', 'identical', 'not unique', 'same', 'coexist', 'is using', 'in using'],
    ],
    ['twice', 'there twice', 'taken'],
  ),
  conflicting: state(['conflict', 'overlap', 'in conflict']),
  exceeded: state(
    [
      ...['exceed', 'exceeded', 'limit', 'over', 'overflow', 'beyond', 'upper limit', 'over upper', 'full'],
      ...['max', 'maximum', 'greater than', 'more than', 'larger than', 'reach limit', 'high', 'too'],
      ...['out of', 'oversize', 'up to', 'reached'],
    ],
    ['as many', 'than allowed', 'at its limit', 'limit is reached', 'larger than allowed'],
  ),
  lacking: state(
    [
      ...['insufficient', 'not enough', 'no enough', 'lack', 'lack of', 'shortage', 'sold out', 'run out'],
      ...['exhausted', 'low', 'too low'],
    ],
    ['too few', 'too little', 'does not suffice'],
  ),
  short: state(['less than', 'below', 'too small', 'too short', 'small', 'short', 'min', 'minimum']),
  invalid: state(
    [
      ...['invalid', 'invaild', 'in valid', 'not valid', 'illegal', 'incorrect', 'wrong', 'bad'],
      ...['not correct', 'unexpected', 'legal', 'out of range'],
    ],
    [
      ...['not one of', 'not one of the allowed', 'that is not allowed', 'that are not allowed', 'not fit'],
      ...['breaks the rules', 'not accepted'],
    ],
  ),
  unrecognized: state(['unknown', 'unknow', 'un know']),
  malformed: state(['malformed', 'format', 'syntax', 'grammar']),
  failed: state(
    ['failed', 'fail', 'failure', 'error', 'err', 'exception', 'abnormal'],
    ['could not', 'could not be', 'did not succeed'],
  ),
  unsupported: state([
    ...['unsupported', 'unsupport', 'un support', 'un supported', 'not support', 'not supported'],
    ...['no support', 'cannot support', 'nonsupport'],
  ]),
  denied: state(
    [
      ...['denied', 'deny', 'unauthorized', 'un authorized', 'not permit', 'no auth', 'un auth', 'not auth'],
      ...['not authorized', 'no authority', 'no privilege', 'forbidden', 'forbid', 'prohibited', 'prohibit'],
      ...['not allow', 'not allowed', 'refuse', 'reject', 'rejected', 'rejection', 'restricted'],
      ...['not authenticated', 'unable', 'can not', 'cannot', 'cant', 'not granted', 'no access'],
      ...['access denied', 'not authed', 'no authed'],
    ],
    ['no right', 'no use right'],
  ),
  missing: state([
    ...['missing', 'miss', 'empty', 'null', 'nil', 'blank', 'required', 'require', 'necessary', 'is null'],
    ...['is empty', 'not set', 'not null', 'none', 'zero', 'must', 'lack param'],
  ]),
  expired: state(['expired', 'expire', 'outdated', 'expiration', 'invalidated'], ['expiry']),
  late: state(['timeout', 'time out', 'timed out', 'deadline', 'overtime'], ['took too long', 'not in time']),
  different: state([
    ...['mismatch', 'not match', 'no match', 'not math', 'mismatched', 'inconsistent', 'inconsistency'],
    ...['not equal', 'not same', 'different', 'differ', 'differ from'],
  ]),
  unreadable: state(['decode', 'parse', 'parsing', 'unmarshal', 'deserialize', 'decode failed', 'parse failed']),
  busy: state(
    [
      ...['busy', 'progress', 'in progress', 'in process', 'in operation', 'operating', 'pending', 'doing'],
      ...['mutex', 'handling', 'in operating', 'task running', 'is running', 'another operation'],
    ],
    ['still being', 'is being', 'in deploy', 'in deployment', 'being deployed'],
  ),
  unavailable: state(
    [
      ...['unavailable', 'not available', 'no available', 'offline', 'not online', 'not accessible'],
      ...['unreachable', 'slow down'],
    ],
    ['cannot answer'],
  ),
  disabled: state([
    ...['disabled', 'disable', 'not enable', 'not enabled', 'not open', 'not opened', 'un open'],
    ...['not activated', 'not active', 'closed', 'off', 'not on'],
  ]),
  enabled: state(['enable', 'enabled', 'open', 'opened', 'activated', 'active', 'already open', 'already enabled']),
  unapproved: state(
    [
      ...['unapproved', 'not approved', 'unverified', 'not verified', 'verify fail', 'not pass'],
      ...['not passed', 'not qualified'],
    ],
    [
      ...['did not pass', 'not reviewed', 'not yet approved', 'not approved yet', 'under review'],
      ...['in review', 'no pass', 'no passed', 'review fail', 'review failed', 'review no passed'],
      ...['review not passed'],
    ],
  ),
  approved: state(['approved', 'verified', 'passed', 'qualified']),
  unfinished: state(['unfinished', 'not finish', 'not finished', 'not complete', 'not completed', 'incomplete']),
  finished: state(['finished', 'completed', 'done', 'already finished']),
  gone: state(['been deleted', 'already deleted']),
  locked: state(['is locked', 'already locked']),
  unlocked: state(['not locked', 'notlocked']),
  sensitive: state(
    ['sensitive', 'violation', 'moderation', 'spam', 'risk', 'illegal detected'],
    [
      ...['profanity', 'content check', 'pass the content check', 'did not pass the content check'],
      ...['content filter', 'content risk'],
    ],
  ),

  // What it went wrong with.
  arrears: reason(
    ['arrears', 'arrear', 'overdue', 'isolate', 'service isolate', 'owed', 'account arrears', 'due to arrears'],
    ['debt'],
  ),
  balance: reason(
    [
      ...['balance', 'insufficient balance', 'balance insufficient', 'balance not enough', 'low balance'],
      ...['no balance', 'banlance', 'no banlance', 'not enough money', 'money', 'no enough fund'],
      ...['insufficient fund', 'fund'],
    ],
    ['not enough balance'],
  ),
  suspended: reason(['suspended', 'suspend', 'service suspended', 'stop using', 'stop serving', 'freeze', 'frozen']),
  usedUp: reason(
    [
      ...['pkg exhausted', 'resource package run out', 'resource pack exhausted', 'free quota exhausted'],
      ...['free resource pack exhausted', 'package run out', 'free amount', 'no free amount'],
      ...['has no amount', 'amount not enough', 'no free account', 'free quota', 'resource not enough'],
      ...['resource exhausted'],
    ],
    [
      ...['used up', 'package is used up', 'free quota is used up', 'quota is used up', 'package not enough'],
      ...['resource pack run out', 'package exhausted'],
    ],
  ),
  rate: reason(
    [
      ...['frequency', 'freq', 'too frequent', 'too frequently', 'frequently', 'frequent', 'too often'],
      ...['often', 'qps', 'ratelimit', 'rate limit', 'request limit', 'too many request', 'flow control'],
      ...['frequency limit', 'freq limit', 'over frequency', 'qps limit', 'rate limited'],
      ...['limit exceeded request', 'request quota'],
    ],
    [
      ...['throttling', 'throttled', 'throttle', 'too fast', 'faster than the rate limit'],
      ...['over the rate limit', 'limit request', 'request quota exceeded'],
    ],
  ),
  payment: thing(['pay', 'payment', 'charge', 'fee', 'paid']),
  concurrency: reason(['concurrency', 'concurrent', 'parallelism'], ['parallel']),
  blacklist: reason(['blacklist', 'black list', 'banned', 'ban'], ['blocklist', 'denylist']),
  whitelist: reason(['whitelist', 'white list'], ['allowlist']),
  signingKey: reason(['secret key'], ['access key secret']),
  keyId: thing(['secret id', 'access key id']),
  login: thing(['login'], ['log in']),
  permission: reason(['permission', 'privilege', 'authority']),
  authorization: reason(['auth', 'authorization', 'authorize', 'authentication', 'authenticate']),
  internal: thing(
    ['internal', 'inner', 'system error', 'server error', 'backend'],
    ['inside', 'on its own side', 'back end', 'own side'],
  ),
  region: thing(['region', 'area']),
  quota: thing(['quota']),
  lock: thing(['lock', 'locker', 'locked']),
  repository: thing(['repository', 'repo']),
  content: thing(['content']),
  text: thing(['text']),
  image: thing(['image', 'img', 'picture', 'pic', 'photo']),
  url: thing(['url', 'uri', 'download', 'down load']),
  upload: thing(['upload']),
  link: thing(['link']),
  file: thing(['file', 'document', 'doc']),
  audio: thing(['audio', 'voice', 'sound'], ['speech']),
  phone: thing(['phone', 'mobile', 'telephone', 'phone number', 'phone num'], ['tel', 'cellphone', 'mobile number']),
  email: thing(['email', 'mail', 'email address', 'email addr'], ['mailbox']),
  address: thing(['address', 'addr']),
  sender: thing(
    ['sender', 'send address'],
    ['from address', 'from email', 'from email address', 'sender email', 'sender address', 'address of the sender'],
  ),
  receiver: thing(
    ['receiver', 'recipient', 'receiver email'],
    ['to address', 'to email', 'to email address', 'receiver address', 'receiver email address'],
  ),
  signature: thing(['sign', 'signature', 'sig', 'sign name']),
  template: thing(['template'], ['tmpl', 'tpl']),
  organization: thing(['organization', 'org']),
  instance: thing(['instance', 'inst', 'ins']),
  account: thing(['account', 'acct']),
  database: thing(['database', 'db']),
  environment: thing(['environment', 'env']),
  description: thing(['description', 'desc']),
  message: thing(['message', 'msg']),
  business: thing(['business', 'biz', 'busi']),
  application: thing(['application', 'app']),
  appId: thing(['app id', 'appid', 'application id', 'sdk app id', 'sdk appid']),
  language: thing(['language', 'lang']),
  password: thing(['password', 'passwd'], ['pwd']),
  package: thing(['package', 'pack', 'pkg']),
  source: thing(['source', 'src']),
  destination: thing(['destination', 'dest', 'dst', 'target']),
  certificate: thing(['certificate', 'cert', 'crt']),
  configuration: thing(['config', 'configuration', 'configure', 'conf', 'cfg']),
  function: thing(['function', 'func']),
  kubernetes: thing(['kubernetes', 'kubernete', 'kube']),
  parameter: thing(['parameter', 'param', 'para', 'args', 'arg', 'parms']),
  value: thing(['value', 'val']),
  information: thing(['info', 'information']),
  status: thing(['status', 'state']),
  idCard: thing(['id card'], ['identity card']),
  identifier: thing(['id', 'ids', 'identifier', 'uin']),
  loadBalancer: thing(['load balancer', 'load balance', 'lb', 'clb'], ['loadbalancer', 'loadbalance']),
  number: thing(['number', 'num', 'count', 'cnt', 'quantity', 'numof', 'amount']),
  length: thing(['length', 'len']),
  size: thing(['size']),
  user: thing(['user', 'username', 'user name']),
  host: thing(['host', 'host name'], ['hostname']),
  subAccount: thing(['sub account'], ['subaccount']),
  subdomain: thing(['subdomain', 'sub domain']),
  day: thing(['day', 'daily', 'per day'], ['one day']),
  hour: thing(['hour', 'one hour'], ['hourly']),
  minute: thing(['minute'], ['one minute']),
  second: thing(['second'], ['one second']),
  week: thing(['week'], ['weekly']),
  month: thing(['month', 'monthly']),

  // What was done.
  create: thing(['create', 'add']),
  delete: thing(['delete', 'del', 'remove', 'erase', 'destroy', 'destory', 'terminate']),
  modify: thing(['modify', 'update', 'change', 'edit', 'modification']),
  query: thing(['query', 'describe', 'get', 'search', 'inquiry', 'fetch', 'inquire']),
  attach: thing(['bind', 'attach', 'associate', 'bound', 'binded']),
  detach: thing(['unbind', 'detach', 'disassociate', 'not bind', 'not bound', 'un bind']),
  start: thing(['start', 'begin']),
  end: thing(['end']),
  stop: thing(['stop']),
} as const satisfies Readonly<Record<string, WordGroup>>;

export type GroupName = keyof typeof WORD_GROUPS;

/** Phrases that say what several groups do. */
export const COMPOUNDS: Readonly<Record<string, readonly GroupName[]>> = {
  'too long': ['exceeded', 'length'],
  'too large': ['exceeded', 'size'],
  toolarge: ['exceeded', 'size'],
  'too big': ['exceeded', 'size'],
  'too many': ['exceeded', 'number'],
  'too much': ['exceeded', 'number'],
  'over quota': ['exceeded', 'quota'],
  'quota limit': ['exceeded', 'quota'],
  'quota exceeded': ['exceeded', 'quota'],
  'out of quota': ['exceeded', 'quota'],
  'insufficient quota': ['exceeded', 'quota'],
  'quota insufficient': ['exceeded', 'quota'],
  'quota not enough': ['exceeded', 'quota'],
  'not enough quota': ['exceeded', 'usedUp'],
  'no quota': ['exceeded', 'usedUp'],
  'quota exhausted': ['exceeded', 'usedUp'],
  'format invalid': ['malformed'],
  'invalid format': ['malformed'],
  'format error': ['malformed'],
  'format illegal': ['malformed'],
  'permission denied': ['denied', 'permission'],
  'no permission': ['denied', 'permission'],
  'has no permission': ['denied', 'permission'],
  'unauthorized operation': ['denied', 'permission'],
  'no package': ['usedUp', 'package'],
  'unknown error': ['internal', 'failed'],
  'unknow error': ['internal', 'failed'],
  'un know error': ['internal', 'failed'],
};

/** The same of programmers and descriptions. No code has them. Some say nothing: whose it is, and where. */
export const PROSE_COMPOUNDS: Readonly<Record<string, readonly GroupName[]>> = {
  'no enough quota': ['exceeded', 'usedUp'],
  'has not granted': ['denied', 'permission'],
  'package not exist': ['usedUp', 'package'],
  'for this account': [],
  'for the account': [],
  'of the account': [],
  'of this account': [],
  'in this account': [],
  'of the request': [],
  'the account has': [],
  'in the picture': [],
  'the caller': [],
  'this caller': [],
};

/** Groups that can stand for each other, if nothing says the same: an image that is too large is a file that is too large. */
export const RELATED: readonly (readonly [GroupName, GroupName])[] = [
  ['invalid', 'failed'],
  ['invalid', 'malformed'],
  ['invalid', 'unreadable'],
  ['invalid', 'different'],
  ['invalid', 'unapproved'],
  ['invalid', 'unsupported'],
  ['failed', 'malformed'],
  ['failed', 'unreadable'],
  ['malformed', 'unreadable'],
  ['malformed', 'unsupported'],
  ['absent', 'invalid'],
  ['unrecognized', 'invalid'],
  ['unrecognized', 'absent'],
  ['unrecognized', 'unsupported'],
  ['absent', 'gone'],
  ['present', 'conflicting'],
  ['exceeded', 'lacking'],
  ['denied', 'unsupported'],
  ['denied', 'disabled'],
  ['denied', 'unapproved'],
  ['unavailable', 'failed'],
  ['unavailable', 'busy'],
  ['conflicting', 'busy'],
  ['missing', 'different'],
  ['length', 'size'],
  ['content', 'text'],
  ['content', 'image'],
  ['expired', 'late'],
  ['image', 'file'],
  ['url', 'link'],
  // A wrong key shows in the signature that it makes.
  ['signingKey', 'signature'],
  ['arrears', 'balance'],
  ['arrears', 'suspended'],
  ['arrears', 'usedUp'],
  ['balance', 'suspended'],
  ['balance', 'usedUp'],
  ['usedUp', 'quota'],
  ['usedUp', 'package'],
  ['payment', 'balance'],
  ['payment', 'arrears'],
  ['permission', 'authorization'],
  ['application', 'appId'],
  ['quota', 'number'],
  ['account', 'user'],
  ['host', 'subdomain'],
  ['second', 'minute'],
  ['minute', 'hour'],
  ['hour', 'day'],
  ['day', 'week'],
  ['day', 'month'],
];

/** Groups that say opposite things of what they are about. Neither is suggested for the other. */
export const OPPOSITES: readonly (readonly [GroupName, GroupName])[] = [
  ['absent', 'present'],
  ['exceeded', 'short'],
  ['missing', 'present'],
  ['missing', 'exceeded'],
  ['gone', 'present'],
  ['disabled', 'enabled'],
  ['unapproved', 'approved'],
  ['unfinished', 'finished'],
  ['locked', 'unlocked'],
  ['blacklist', 'whitelist'],
  ['create', 'delete'],
  ['attach', 'detach'],
  ['start', 'end'],
  ['start', 'stop'],
  ['source', 'destination'],
  ['sender', 'receiver'],
  ['upload', 'url'],
  ['signingKey', 'keyId'],
];

/** Words that say next to nothing of a code: any code may have them, or not. */
export const FAINT_GROUPS: readonly GroupName[] = [
  ...(['identifier', 'parameter', 'value', 'information', 'number', 'quota', 'status', 'internal'] as const),
];
export const FAINT_WORDS: readonly string[] = [
  ...['name', 'resource', 'operation', 'request', 'service', 'data', 'type', 'list', 'set', 'code'],
  ...['string', 'field', 'item', 'action', 'api', 'input', 'check', 'base', '64', 'control', 'review'],
  ...['send'],
];

/** Words without a meaning of their own. */
export const EMPTY_WORDS: readonly string[] = [
  ...['is', 'the', 'of', 'a', 'an', 'be', 'been', 'to', 'in', 'on', 'or', 'and', 'has', 'have', 'was'],
  ...['by', 'for', 'this', 'at', 'with', 'do', 'does', 'did', 'under', 'some', 'any', 'as', 'than'],
  ...['another', 'can', 'found', 'own', 'other', 'from', 'so', 'such', 's', 'only', 'cam'],
  ...['caller', 'given'],
];

/** The same in descriptions. No code has them. */
export const PROSE_WORDS: readonly string[] = [
  ...['it', 'its', 'are', 'were', 'there', 'that', 'which', 'may', 'could', 'being', 'here', 'what'],
  ...['would', 'each', 'these'],
];

/** A limit of one minute is like a limit of five: the unit says more than the number. */
export const NUMBER_WORDS: readonly string[] = [
  ...['one', 'two', 'three', 'four', 'five', 'six', 'ten', 'twelve', 'fifteen', 'twenty', 'thirty', 'sixty'],
];
