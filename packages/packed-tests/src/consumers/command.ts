/** {@link callServer} as a program: takes the server's URL, prints the outcome as JSON. */
import { callServer } from './call-server.ts';

console.log(JSON.stringify(await callServer(process.argv[2] ?? '')));
