/** The partner's usable deposit, with the balance of the documented example. */
export class Deposit {
  #balance = 150_000_000;

  get balance(): number {
    return this.#balance;
  }

  take(amount: number): void {
    this.#balance -= amount;
  }
}
