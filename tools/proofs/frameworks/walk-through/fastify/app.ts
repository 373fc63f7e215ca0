import fastify from "fastify";

export const app = fastify();

app.get("/reports/:year", async (_request, reply) => {
  return reply.type("text/csv").send("month,orders\n1,1017\n");
});

app.route({
  method: ["POST", "PUT", "PATCH", "DELETE"],
  url: "/reports/:year",
  handler: async (_request, reply) => {
    return reply.code(405).send("A report can be read but not changed");
  },
});
