import { wordsOf } from './words-of.ts'

const SECRET_WORDS = new Set([
  ...[
    'token',
    'secret',
    'password',
    'passwd',
    'passphrase',
    'pwd',
    'signature',
    'sign',
    'sig',
    'hmac',
  ],
  ...[
    'authorization',
    'credential',
    'credentials',
    'apikey',
    'nonce',
    'jwt',
    'bearer',
    'otp',
    'cookie',
    'cookies',
    'session',
    'sessionid',
    'sid',
    'csrf',
    'xsrf',
    'pin',
    'pincode',
    'mfa',
    'totp',
    'keys',
    'seed',
    'salt',
    'mac',
    'pass',
    'auth',
    'tokens',
    'passwords',
    'secrets',
  ],
  ...['비밀번호', '암호', '토큰', '서명', '인증키', '密码', '口令', '令牌', '签名', '密钥', 'mima'],
  ...['passwort', 'kennwort', 'geheimnis', 'contraseña', 'clave', 'senha', 'parola', 'パスワード'],
])
const SECRET_PAIRS = [
  ...['api key', 'oapi key', 'access key', 'secret key', 'private key', 'client key', 'app key'],
  ...['signing key', 'auth key', 'license key', 'subscription key', 'session id', 'client id'],
  ...['nonce str', 'session key', 'refresh key', 'user key', 'auth code', 'api id', 'service key'],
  ...[
    'security code',
    'verification code',
    'authorization code',
    'one time code',
    'x key',
    'api pass',
  ],
  ...[
    'consumer key',
    'partner key',
    'account key',
    'master key',
    'encryption key',
    'mot passe',
    'app secret',
  ],
]
/** Words that make a token one of paging, or say of it when it ends and of what kind it is. */
const HARMLESS = new Set([
  ...['page', 'next', 'previous', 'prev', 'continuation', 'cursor', 'sync', 'pagination'],
  ...['type', 'expires', 'expiry', 'expired', 'scope', 'scopes', 'count', 'limit', 'in', 'up'],
  ...['url', 'uri', 'grant', 'method', 'algorithm', 'required'],
])
/** What only a description tells: that it is a secret, or that a secret is made of it. */
const SECRET_TEXT =
  /\b(?:(?:access|bearer|refresh|session|security|auth(?:entication|orization)?|secret|user's|caller's|one-time) (?:token|key|code)|api[- ]?key|password|(?:client|shared|application's) secret|the secret|signature over|signs? the (?:call|request)|credentials?)\b/i

/**
 * Whether a value of that name is likely a secret.
 *
 * @param isSent whether a caller sends it
 */
export function isSecretName(name: string, isSent: boolean): boolean {
  const words = wordsOf(name)
  // A key alone, of a request or of a response, opens something.
  if (words.length === 1 && words[0] === 'key') return isSent
  if (words.some((word) => HARMLESS.has(word))) return false
  const text = ` ${words.join(' ')} `
  return (
    words.some((word) => SECRET_WORDS.has(word)) ||
    SECRET_PAIRS.some((pair) => text.includes(` ${pair} `)) ||
    SECRET_PAIRS.some((pair) => words.includes(pair.replace(' ', '')))
  )
}

/** Whether a description says that a value is a secret. */
export function isSecretText(text: unknown): boolean {
  return typeof text === 'string' && SECRET_TEXT.test(text)
}
