import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A key and a certificate for localhost, PEM, that nobody trusts who is not told to. */
export interface OwnCertificate {
  readonly key: string
  readonly cert: string
}

const made = (): OwnCertificate | null => {
  const folder = mkdtempSync(join(tmpdir(), 'xucha-certificate-'))
  try {
    const [key, cert] = [join(folder, 'key'), join(folder, 'cert')]
    const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
    const { status } = spawnSync('openssl', ['req', '-x509', ...curve, '-keyout', key, '-out', cert, '-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'])
    return status === 0 ? { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') } : null
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Made fresh; null where there is no OpenSSL to make it. */
export const ownCertificate: OwnCertificate | null = made()
