import type { Server } from "node:http";

const address = "127.0.0.1";
const mostTries = 100;
const lastPort = 65_535;

/** Listens on the port, or on the next one that is free; for this machine only. Gives the address of the page. */
export async function listen(server: Server, port: number): Promise<string> {
  if (!(port >= 1 && port <= lastPort))
    throw new Error(`PORT is a number from 1 to ${lastPort}; leave it out for 3000.`);
  for (let tried = port; tried < port + mostTries && tried <= lastPort; tried += 1) {
    if (await listensOn(server, tried)) return `http://${address}:${tried}/`;
  }
  throw new Error(
    `No port from ${port} to ${port + mostTries - 1} is free; name another one with PORT=8080 npm start.`,
  );
}

function listensOn(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      server.off("listening", listening);
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    };
    const listening = () => {
      server.off("error", failed);
      resolve(true);
    };
    server.once("error", failed);
    server.once("listening", listening);
    server.listen(port, address);
  });
}
