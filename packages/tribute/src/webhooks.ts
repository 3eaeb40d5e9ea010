import {
  type Phase,
  phaseOfEvent as phaseIn,
  type SignedWebhook,
  signDelivery,
  verifyDelivery,
  type WebhookRequest,
  type WebhookResult,
  type WebhookSecret,
} from "@payspec/core/webhook";
import { type TributeEvent, webhookTable } from "./generated/webhooks.js";
