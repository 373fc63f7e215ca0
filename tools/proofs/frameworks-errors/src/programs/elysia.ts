// Runs on Bun: a server of Elysia, which says where it listens.
import { Elysia } from "elysia";
import { throwNamed } from "../thrown.ts";

const app = new Elysia().get("/:name", ({ params }) => throwNamed(params.name));
app.listen({ port: 0, hostname: "127.0.0.1" }, ({ url }) => console.log(url.href));
