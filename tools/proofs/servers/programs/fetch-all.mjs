// Fetches every path given from a server, and prints what came: one line of JSON.
const [url, ...paths] = globalThis.Deno?.args ?? process.argv.slice(2);

async function receive(path) {
  try {
    const response = await fetch(`${url}/${path}`);
    const { status, statusText, headers } = response;
    return { path, status, statusText, headers: Object.fromEntries(headers), body: await response.text() };
  } catch (error) {
    return { path, error: `${error.name}: ${error.message}` };
  }
}

const received = [];
for (const path of paths) received.push(await receive(path));
console.log(JSON.stringify(received));
