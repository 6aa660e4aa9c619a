import 'reflect-metadata'
import { randomBytes, webcrypto } from 'node:crypto'
import * as x509 from '@peculiar/x509'
import { sha256 } from './sha256'

export interface IssuedCertificate {
  readonly certificateDer: Uint8Array
  readonly certificatePem: string
  /** Unencrypted: seal it with `sealKey` before it goes anywhere. */
  readonly privateKeyPkcs8: Uint8Array
  /** SHA-256 of the certificate, upper-case hex pairs joined by colons. */
  readonly fingerprint: string
}

export interface OrganisationRootRequest {
  readonly organisation: string
  readonly now: Date
  /** How long the root holds; ten years unless said. */
  readonly years?: number
  /** Marks the root, in its very name, as one that proves nothing. */
  readonly sample?: boolean
}

export interface SignatoryRequest {
  readonly root: { readonly certificateDer: Uint8Array; readonly privateKeyPkcs8: Uint8Array }
  readonly name: string
  readonly organisation: string
  readonly role?: string
  readonly now: Date
  /** Three years unless said, and never beyond the root's own end. */
  readonly years?: number
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const
const rootYears = 10
const signatoryYears = 3
const documentSigning = '1.3.6.1.5.5.7.3.36' // RFC 9336
const emailProtection = '1.3.6.1.5.5.7.3.4' // what NSS and OpenSSL look for on a signed document
const jobTitle = '2.5.4.12'
/** RFC 5280, appendix A: a longer name makes a certificate some software refuses. */
const longestName = 64

x509.cryptoProvider.set(globalThis.crypto)

/** The organisation's own root, from which `issueSignatory` issues: the one certificate a reader has to trust. */
export async function createOrganisationRoot(request: OrganisationRootRequest): Promise<IssuedCertificate> {
  const { organisation, now, years = rootYears, sample = false } = request
  const keys = await generateKeys()
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: newSerialNumber(),
    name: subject({ organisation, name: rootName(organisation, sample) }),
    notBefore: now,
    notAfter: yearsAfter(now, years),
    signingAlgorithm: algorithm,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(keys.publicKey),
    ],
  })
  return issued(certificate, keys)
}

/** A certificate and key for one person, issued by the organisation's root. */
export async function issueSignatory(request: SignatoryRequest): Promise<IssuedCertificate> {
  const { root, now, years = signatoryYears } = request
  const issuer = new x509.X509Certificate(bytesOf(root.certificateDer))
  const keys = await generateKeys()
  const end = yearsAfter(now, years)
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: newSerialNumber(),
    subject: subject(request),
    issuer: issuer.subjectName,
    notBefore: now,
    notAfter: end < issuer.notAfter ? end : issuer.notAfter,
    signingAlgorithm: algorithm,
    publicKey: keys.publicKey,
    signingKey: await webcrypto.subtle.importKey('pkcs8', root.privateKeyPkcs8, algorithm, false, ['sign']),
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature | x509.KeyUsageFlags.nonRepudiation, true),
      new x509.ExtendedKeyUsageExtension([documentSigning, emailProtection], false),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(issuer.publicKey),
    ],
  })
  return issued(certificate, keys)
}

function generateKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
}

/** 127 random bits: positive, and as RFC 5280 wants it never shorter than it says. */
function newSerialNumber(): string {
  const bytes = randomBytes(16)
  bytes.writeUInt8((bytes.readUInt8(0) & 0x7f) | 0x40, 0)
  return bytes.toString('hex')
}

function subject(person: { organisation: string; name: string; role?: string }): x509.JsonName {
  const organisation = shortened(person.organisation, longestName)
  const role = person.role ? [{ [jobTitle]: [shortened(person.role, longestName)] }] : []
  return [{ C: ['GB'] }, { O: [organisation] }, ...role, { CN: [shortened(person.name, longestName)] }]
}

function rootName(organisation: string, isSample: boolean): string {
  const before = isSample ? 'SAMPLE ' : ''
  const after = ' document signing root'
  return `${before}${shortened(organisation, longestName - before.length - after.length)}${after}`
}

function shortened(text: string, length: number): string {
  const characters = [...text]
  return characters.length <= length
    ? text
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`
}

function yearsAfter(now: Date, years: number): Date {
  const end = new Date(now)
  end.setUTCFullYear(end.getUTCFullYear() + years)
  return end
}

async function issued(certificate: x509.X509Certificate, keys: webcrypto.CryptoKeyPair): Promise<IssuedCertificate> {
  const certificateDer = new Uint8Array(certificate.rawData)
  return {
    certificateDer,
    certificatePem: `${certificate.toString('pem')}\n`,
    privateKeyPkcs8: new Uint8Array(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)),
    fingerprint: fingerprintOf(certificateDer),
  }
}

/** As people compare it: `4A:0F:…`, 32 upper-case pairs. */
function fingerprintOf(certificateDer: Uint8Array): string {
  const hex = sha256(certificateDer).toString('hex').toUpperCase()
  return hex.replace(/(..)(?!$)/g, '$1:')
}

/** A copy on plain memory of its own, the only kind the certificate library's types accept. */
function bytesOf(der: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(der)
}
