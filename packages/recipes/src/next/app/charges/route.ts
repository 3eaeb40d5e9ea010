import { shop } from "../../shop";

export async function POST(request: Request): Promise<Response> {
  const { status, body } = await shop().charge(await request.json());
  return Response.json(body, { status });
}
