import { wordsOf } from './words-of.ts'

/** Words that name what belongs to one person, wherever it stands. Words of one sense alone: a name may be a picture's. */
const PERSONAL = new Set([
  ...['email', 'mail', 'emailaddress', 'mailaddress', 'phone', 'telephone', 'phonenumber'],
  ...[
    'msisdn',
    'whatsapp',
    'wechat',
    'ssn',
    'passport',
    'birthday',
    'birthdate',
    'iban',
    'cvv',
    'cvc',
  ],
  ...[
    '이메일',
    '전화',
    '전화번호',
    '휴대폰',
    '주민등록번호',
    '邮箱',
    '手机',
    '手机号',
    '电话',
    '身份证',
  ],
])
const PERSONAL_PAIRS = [
  ...[
    'e mail',
    'phone number',
    'phone no',
    'mobile number',
    'mobile no',
    'cell phone',
    'date of birth',
  ],
  ...[
    'birth date',
    'card number',
    'card no',
    'credit card',
    'bank account',
    'tax id',
    'postal address',
  ],
  ...[
    'street address',
    'home address',
    'billing address',
    'shipping address',
    'ip address',
    'device id',
  ],
]
/** Names of persons, which a response may show of those who made a picture. */
const SENT = new Set([
  ...['username', 'userid', 'login', 'loginid', 'loginname', 'memberid', 'customerid', 'accountid'],
  ...[
    'firstname',
    'lastname',
    'fullname',
    'realname',
    'surname',
    'nickname',
    '사용자',
    '用户',
    '用户名',
  ],
])
const SENT_PAIRS = [
  ...['user name', 'user id', 'login name', 'login id', 'member id', 'member name', 'customer id'],
  ...[
    'customer name',
    'account id',
    'first name',
    'last name',
    'full name',
    'real name',
    'end user',
  ],
  ...['buyer name', 'buyer id', 'subscriber id', 'user uuid', 'user key'],
]
/** Words after which a name is no person's own: whether, how many, when, what kind. */
const ABOUT = new Set([
  ...['type', 'count', 'limit', 'verified', 'required', 'enabled', 'format', 'template', 'status'],
  ...[
    'has',
    'is',
    'allowed',
    'number of',
    'sent',
    'preview',
    'app',
    'version',
    'model',
    'friendly',
  ],
  ...['url', 'uri', 'link', 'page', 'site', 'sales', 'image', 'icon', 'width', 'height'],
])

/**
 * Whether a value of that name belongs to a person.
 *
 * @param isSent whether a caller sends it
 */
export function isPersonalName(name: string, isSent: boolean): boolean {
  const words = wordsOf(name)
  if (words.some((word) => ABOUT.has(word))) return false
  const text = ` ${words.join(' ')} `
  const whole = words.join('')
  if (whole === 'mobile') return true
  const has = (names: ReadonlySet<string>, pairs: readonly string[]): boolean =>
    names.has(whole) ||
    words.some((word) => names.has(word)) ||
    pairs.some((pair) => text.includes(` ${pair} `))
  return has(PERSONAL, PERSONAL_PAIRS) || (isSent && has(SENT, SENT_PAIRS))
}
