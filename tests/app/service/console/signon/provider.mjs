// SPDX-License-Identifier: Apache-2.0
// A certified provider of OpenID Connect (https://github.com/panva/node-oidc-provider), nearly as it comes, on a port of
// this machine: provider.mjs ALGORITHM RETURN-ADDRESS [KEY CERTIFICATES]. It prints its address; "shut NAME" shuts an
// account, and is printed when that is done. With two files in PEM format it speaks HTTPS.
import { generateKeyPairSync } from "node:crypto";
import { readFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import readline from "node:readline";
import Provider from "oidc-provider";

console.info = console.error; // its notices
const [algorithm, returnTo, keyFile, certificates] = process.argv.slice(2);
const people = {
    ruth: { email: "Ruth.Mason@council.example", email_verified: true },
    eve: { email: "eve@council.example", email_verified: true },
    sam: { email: "sam@council.example", email_verified: false },
};
const shut = new Set();
const made = algorithm === "ES256" ? ["ec", { namedCurve: "P-256" }] : ["rsa", { modulusLength: 2048 }];
const key = generateKeyPairSync(...made).privateKey.export({ format: "jwk" });

const server = keyFile
    ? https.createServer({ key: readFileSync(keyFile), cert: readFileSync(certificates) })
    : http.createServer();
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const issuer = `${keyFile ? "https" : "http"}://127.0.0.1:${server.address().port}`;
const provider = new Provider(issuer, {
    clients: [{
        client_id: "alongside", client_secret: "a secret: with signs & spaces +", redirect_uris: [returnTo],
        grant_types: ["authorization_code", "refresh_token"], id_token_signed_response_alg: algorithm,
    }],
    claims: { email: ["email", "email_verified"] },
    cookies: { keys: ["of a test"] },
    jwks: { keys: [{ ...key, use: "sig", alg: algorithm }] },
    findAccount: (context, sub) => people[sub] && !shut.has(sub)
        ? { accountId: sub, claims: () => ({ sub, ...people[sub] }) }
        : undefined,
});
server.on("request", provider.callback());
console.log(issuer);
for await (const line of readline.createInterface({ input: process.stdin })) {
    shut.add(line.split(" ")[1]);
    console.log(line);
}
process.exit(0);
