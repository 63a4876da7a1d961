"""The place Photos: everything, in an order, narrowed down."""
