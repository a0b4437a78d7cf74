/** A gateway's journal under load in its own process; it prints the id of each request once its event is durable. */
import { generateKeyPairSync } from 'node:crypto';
import { exampleEvent, exampleIntent } from '../audit/audit-event.fixture.ts';
import { openSqliteJournal } from './sqlite-journal.ts';

const [dataDir = '', instance = ''] = process.argv.slice(2);
const journal = openSqliteJournal({ dataDir, instance, signingKey: generateKeyPairSync('ed25519').privateKey });

async function sendForever(writer: number): Promise<void> {
  for (let n = 0; ; n += 1) {
    const id = `${instance}-${writer}-${n}`;
    await journal.append([exampleIntent({ id, instance })]);
    process.stdout.write(`intent ${id}\n`);
    await journal.append([exampleEvent({ id, instance })]);
    process.stdout.write(`end ${id}\n`);
  }
}

await Promise.all(Array.from({ length: 20 }, (_, writer) => sendForever(writer)));
