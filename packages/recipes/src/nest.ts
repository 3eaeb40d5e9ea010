import "reflect-metadata";
import {
  Body,
  Controller,
  Module,
  Post,
  type RawBodyRequest,
  Req,
  Res,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Request, Response } from "express";
import { createShop, type Order } from "./payments.js";

const { TRIBUTE_API_KEY: apiKey, TRIBUTE_URL: baseUrl, PORT = 3000 } = process.env;
const shop = createShop({ apiKey, baseUrl });

@Controller()
class ShopController {
  @Post("webhooks/tribute")
  async receive(@Req() request: RawBodyRequest<Request>, @Res() response: Response) {
    // rawBody is there because the application was made with it, below.
    response.sendStatus(
      await shop.receive({ body: request.rawBody ?? null, headers: request.headers }),
    );
  }

  @Post("charges")
  async charge(@Body() order: Order, @Res() response: Response) {
    const { status, body } = await shop.charge(order);
    response.status(status).json(body);
  }
}

@Module({ controllers: [ShopController] })
class AppModule {}

async function bootstrap() {
  const app = await NestFactory.create(AppModule, { rawBody: true, logger: ["error"] });
  await app.listen(PORT);
  console.log("Listening");
}
void bootstrap();
