// The spec that a new provider begins with: one payment that is made and read, with every statement that the lint asks for. It passes the lint
// as it is, so that whoever replaces it step by step sees only what he has broken himself.

/** The files of specs/<name>, by path from the root. */
export function starterSpec(name: string, label: string): Record<string, string> {
  const folder = `specs/${name}`;
  const page = `https://docs.${name}.example/`;
  const source = (indent: string) => `${indent}x-source:\n${indent}  page: ${page}\n${indent}  grade: documented`;
  const example = (summary: string, value: unknown) =>
    `${JSON.stringify({ summary, "x-source": { page, grade: "example" }, value }, null, 2)}\n`;
  const payment = { id: "pay_1001", orderId: "order-17", status: "paid", amount: "10.00", currency: "USD" };
  return {
    [`${folder}/openapi.yaml`]: index(name, label, source),
    [`${folder}/paths/payments.yaml`]: createPath(source),
    [`${folder}/paths/payments_{orderId}.yaml`]: readPath(source),
    [`${folder}/schemas/PaymentRequest.yaml`]: request(source),
    [`${folder}/schemas/Payment.yaml`]: answer(source),
    [`${folder}/schemas/Error.yaml`]: `type: object
description: Error answer.
required: [message]
${source("")}
properties:
  message:
    type: string
    description: Text for people.
    x-sentence: true
`,
    [`${folder}/examples/create-payment-request.json`]: example("A payment", {
      orderId: "order-17",
      amount: "10.00",
      currency: "USD",
    }),
    [`${folder}/examples/payment.json`]: example("Paid", payment),
    [`${folder}/examples/error.json`]: example("Something in the request is wrong", { message: "amount is too small" }),
    [`${folder}/examples/error-unauthorized.json`]: example("The key is wrong", { message: "unauthorized" }),
    [`${folder}/examples/error-not-found.json`]: example("No such payment", { message: "payment not found" }),
    [`${folder}/sources.yaml`]: `# Every page that a statement of this spec rests on.
pages:
  - page: ${page}
    title: Reference
    read: ${new Date().toISOString().slice(0, 10)}
`,
    [`${folder}/gaps.md`]: `# ${label}: what is left out, and what we could not learn

## Not known

| question | what would settle it |
| --- | --- |
| What a second \`createPayment\` with the same \`orderId\` answers | two calls in a row |
`,
    [`${folder}/workflows.arazzo.yaml`]: flows(name, label),
    [`${folder}/provider.yaml`]: `# What the spec can't say about the provider: how it is listed, tried and looked after. specs/provider.schema.json describes each member.
label: ${label}
purpose: Payments by ${label}
covers: payments
testing: None published
owners: '@payspec/maintainers'
options:
  apiKey: k
probe:
  operation: getPayment
  input: { orderId: '1' }
tasks:
  Learn how it went: [getPayment]
`,
  };
}

const index = (name: string, label: string, source: (indent: string) => string): string => `openapi: 3.1.0
info:
  title: ${label} API
  version: 1.0.0
  summary: Payments by ${label}.
  description: What a reader has to know before the first call.
  contact:
    name: Payspec
    url: https://github.com/payspec/payspec
  license:
    name: MIT
    identifier: MIT
servers:
  - url: https://api.${name}.test
    description: Production.
security:
  - ApiKey: []
tags:
  - name: Payments
    description: Payments and their states.
x-error-statuses: ['401']
paths:
  /payments:
    $ref: paths/payments.yaml
  /payments/{orderId}:
    $ref: paths/payments_{orderId}.yaml
components:
  securitySchemes:
    ApiKey:
      type: apiKey
      in: header
      name: Authorization
      x-prefix: 'Token '
      description: The key of the shop.
${source("      ")}
  responses:
    Unauthorized:
      description: The key is missing or wrong.
      content:
        application/json:
          schema:
            $ref: schemas/Error.yaml
          examples:
            unauthorized:
              $ref: examples/error-unauthorized.json
`;

const failure = (status: string, description: string, file: string): string => `    '${status}':
      description: ${description}
      content:
        application/json:
          schema:
            $ref: ../schemas/Error.yaml
          examples:
            error:
              $ref: ../examples/${file}.json
`;

const success = (description: string): string => `    '200':
      description: ${description}
      content:
        application/json:
          schema:
            $ref: ../schemas/Payment.yaml
          examples:
            paid:
              $ref: ../examples/payment.json
`;

const createPath = (source: (indent: string) => string): string => `post:
  operationId: createPayment
  tags: [Payments]
  summary: Take a payment
  description: Takes money. Read \`status\` of the answer.
  x-retry:
    class: never
  x-tasks: [hosted-page]
  x-echo:
    - { asked: $request.body#/orderId, answered: /orderId }
    - { asked: $request.body#/amount, answered: /amount, amount: true }
    - { asked: $request.body#/currency, answered: /currency }
  x-reconcile:
    operation: getPayment
    input:
      orderId: $request.body#/orderId
    mark: [$request.body#/orderId]
    verdict:
      - is: absent
        status: 404
        looks: 3
        apart: 60
${source("        ").replace("grade: documented", "grade: inferred")}
${source("  ")}
  requestBody:
    required: true
    content:
      application/json:
        schema:
          $ref: ../schemas/PaymentRequest.yaml
        examples:
          payment:
            $ref: ../examples/create-payment-request.json
  responses:
${success("The payment. Its status tells whether money moved.")}${failure("400", "Something in the request is wrong.", "error")}    '401':
      $ref: ../openapi.yaml#/components/responses/Unauthorized
`;

const readPath = (source: (indent: string) => string): string => `get:
  operationId: getPayment
  tags: [Payments]
  summary: Read a payment
  description: The payment of an order.
  x-retry:
    class: safe
  x-tasks: [read-payment]
  x-echo:
    - { asked: $request.path.orderId, answered: /orderId }
${source("  ")}
  parameters:
    - name: orderId
      in: path
      required: true
      description: Your number of the order.
      schema:
        type: string
        minLength: 1
      example: order-17
  responses:
${success("The payment.")}    '401':
      $ref: ../openapi.yaml#/components/responses/Unauthorized
${failure("404", "There is no such payment.", "error-not-found")}`;

const AMOUNT = (strict: boolean): string => `  amount:
    type: string
    pattern: '^\\d+\\.\\d{2}$'
    description: Sum in major units${strict ? ", with two decimals" : ""}.
    x-money:
      unit: major
      decimals: 2
      currency: { pointer: 1/currency }
`;

const request = (source: (indent: string) => string): string => `type: object
description: A payment that is to be made.
additionalProperties: false
required: [orderId, amount, currency]
${source("")}
properties:
  orderId:
    type: string
    minLength: 1
    maxLength: 64
    description: Your number of the order. It finds the payment again.
${AMOUNT(true)}  currency:
    type: string
    pattern: '^[A-Z]{3}$'
    description: Currency of the sum.
`;

const answer = (source: (indent: string) => string): string => `type: object
description: A payment.
required: [id, orderId, status, amount, currency]
${source("")}
properties:
  id:
    type: string
    description: Number of the payment at the provider.
  orderId:
    type: string
    description: Your number of the order.
  status:
    type: string
    description: State of the payment.
    enum: [created, paid, failed]
    x-open-enum: true
    x-phase:
      does: money
      values:
        created: { phase: pending, final: false }
        paid: { phase: succeeded, final: true }
        failed: { phase: failed, final: true }
${AMOUNT(false)}  currency:
    type: string
    description: Currency of the sum.
`;

const flows = (name: string, label: string): string => `arazzo: 1.0.1
info:
  title: Payment flows of ${label}
  summary: A payment that is made and read.
  description: What an integration does, in order.
  version: 1.0.0
sourceDescriptions:
  - name: ${name}
    type: openapi
    url: openapi.yaml
workflows:
  - workflowId: pay
    summary: Take a payment
    description: The payment is made and read until it is over.
    inputs:
      type: object
      required: [apiKey]
      properties:
        apiKey:
          type: string
          format: password
    x-security:
      - schemeName: $sourceDescriptions.${name}.ApiKey
        values:
          apiKey: $inputs.apiKey
    steps:
      - stepId: create
        description: Take the payment.
        operationId: createPayment
        requestBody:
          contentType: application/json
          payload:
            orderId: order-17
            amount: '10.00'
            currency: USD
        successCriteria:
          - condition: $statusCode == 200
      - stepId: read
        description: Read it.
        operationId: getPayment
        parameters:
          - name: orderId
            in: path
            value: order-17
        successCriteria:
          - condition: $statusCode == 200
          - condition: $response.body#/status == "paid"
`;
