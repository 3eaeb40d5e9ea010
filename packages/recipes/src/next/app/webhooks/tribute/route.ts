import { shop } from "../../../shop";

/** A route handler gets the Request as it came: nothing has read it. */
export async function POST(request: Request): Promise<Response> {
  return new Response(null, { status: await shop().receive(request) });
}
