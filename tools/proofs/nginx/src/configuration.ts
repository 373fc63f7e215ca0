/** What stands in a `server` block, given the address that it listens on. */
export type ServerBlock = (address: string) => string;

/** nginx.conf for a single process that writes nowhere but in its prefix, to which every path is relative. */
export function configuration<Name extends string>(
  servers: Readonly<Record<Name, ServerBlock>>,
  ports: Readonly<Record<Name, number>>,
  common: string,
): string {
  const names = Object.keys(servers) as Name[]; // what Object.keys gives of a record by name
  const blocks = names.map((name) => `  server {\n    ${servers[name](`127.0.0.1:${ports[name]}`)}\n  }\n`);
  return `daemon off;
master_process off;
pid nginx.pid;
error_log stderr notice;
events {}
http {
  access_log access.log;
  client_body_temp_path temp/body;
  proxy_temp_path temp/proxy;
  fastcgi_temp_path temp/fastcgi;
  uwsgi_temp_path temp/uwsgi;
  scgi_temp_path temp/scgi;
  ${common}
${blocks.join("")}}
`;
}
