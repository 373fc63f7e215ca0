import forge from "node-forge";

/** A certificate and its private key, as PEM. */
export interface Identity {
  readonly certificate: string;
  readonly key: string;
}

/** Whoever signs certificates. */
export interface Authority {
  readonly name: string;
  readonly identity: Identity;
}

const day = 24 * 60 * 60 * 1000;

export function createAuthority(name: string): Authority {
  return { name, identity: create(name, undefined, [{ name: "basicConstraints", cA: true }]) };
}

/** A certificate for a host, or for a client of that name. */
export function issue(authority: Authority, name: string): Identity {
  const dnsName = 2;
  return create(name, authority, [{ name: "subjectAltName", altNames: [{ type: dnsName, value: name }] }]);
}

/** Signed by an authority, or by itself. */
function create(name: string, authority: Authority | undefined, extensions: readonly object[]): Identity {
  const { privateKey, publicKey } = forge.pki.rsa.generateKeyPair(2048);
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = publicKey;
  certificate.serialNumber = `01${forge.util.bytesToHex(forge.random.getBytesSync(8))}`;
  certificate.validity.notBefore = new Date(Date.now() - day);
  certificate.validity.notAfter = new Date(Date.now() + day);
  certificate.setSubject([{ name: "commonName", value: name }]);
  certificate.setIssuer([{ name: "commonName", value: authority?.name ?? name }]);
  certificate.setExtensions([...extensions]);
  const signer = authority && forge.pki.privateKeyFromPem(authority.identity.key);
  certificate.sign(signer ?? privateKey, forge.md.sha256.create());
  return {
    certificate: forge.pki.certificateToPem(certificate),
    key: forge.pki.privateKeyToPem(privateKey),
  };
}
