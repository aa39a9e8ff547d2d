"""What stands in quotation marks, paragraph by paragraph."""
